import { searchedFields } from '@privacy-register/desk/provider/filter.ts';
import type { RecordType } from '@privacy-register/schema/kit/record-type';
import { AutocompleteArrayInput, AutocompleteInput, ReferenceArrayInput, ReferenceInput } from 'react-admin';
import { recordNamed } from '../data-provider/record-named.ts';
import { plainTitle } from './plain-title.ts';
import type { UsualInput } from './usual-input.ts';

type Props = UsualInput & { reference: string };

const search = (q: string) => ({ q });

/** What is typed narrows the options at once, while the server still searches. */
function matching(type: RecordType) {
  const names = searchedFields(type);
  return (typed: string, choice: Record<string, unknown>) =>
    names.some((name) =>
      String(choice[name] ?? '')
        .toLowerCase()
        .includes(typed.toLowerCase()),
    );
}

export function ReferencePicker({ reference, source, ...usual }: Props) {
  const type = recordNamed(reference);
  return (
    <ReferenceInput
      source={source}
      reference={reference}
      perPage={50}
      sort={{ field: type.title, order: 'ASC' }}
    >
      <AutocompleteInput
        {...usual}
        filterToQuery={search}
        optionText={plainTitle(type)}
        matchSuggestion={matching(type)}
      />
    </ReferenceInput>
  );
}

/** The order in which they are picked is kept. */
export function ReferencesPicker({ reference, source, ...usual }: Props) {
  const type = recordNamed(reference);
  return (
    <ReferenceArrayInput
      source={source}
      reference={reference}
      perPage={50}
      sort={{ field: type.title, order: 'ASC' }}
    >
      <AutocompleteArrayInput
        {...usual}
        filterToQuery={search}
        optionText={plainTitle(type)}
        matchSuggestion={matching(type)}
      />
    </ReferenceArrayInput>
  );
}
