import { searchedFields } from '@privacy-register/desk/provider/filter.ts';
import type { RecordType } from '@privacy-register/schema/kit/record-type';
import { BooleanInput, SearchInput } from 'react-admin';
import type { Say } from '../language/say.ts';
import { FieldInput } from './FieldInput.tsx';

/** Search where there are words to search, the filters a resource wishes, and what was put away. */
export function filterInputs(type: RecordType, names: string[], say: Say) {
  const search = searchedFields(type).length
    ? [<SearchInput key="q" source="q" alwaysOn placeholder={say('Search')} aria-label={say('Search')} />]
    : [];
  const wished = names.flatMap((name) => {
    const field = type.fields[name];
    if (!field) return [];
    return [
      <FilterInput
        key={name}
        source={name}
        label={say(field.label)}
        field={{ ...field, optional: true, help: '' }}
      />,
    ];
  });
  return [
    ...search,
    ...wished,
    <BooleanInput key="archived" source="archived" label={say('Archived too')} />,
  ];
}

type FilterProps = Parameters<typeof FieldInput>[0] & { label: string; alwaysOn?: boolean };

/** react-admin reads the label of a filter from its element. */
function FilterInput({ source, field }: FilterProps) {
  return <FieldInput source={source} field={field} />;
}
