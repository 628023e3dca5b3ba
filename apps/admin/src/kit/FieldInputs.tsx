import type { RecordType } from '@privacy-register/schema/kit/record-type';
import { FieldInput } from './FieldInput.tsx';

type Props = { type: RecordType; doing: 'create' | 'update'; without?: readonly string[] };

/** What a person may give; fields that are kept from the start are shown, not changed; ruled ones never. */
export function FieldInputs({ type, doing, without = [] }: Props) {
  return Object.entries(type.fields)
    .filter(([name, { ruled }]) => !ruled && !without.includes(name))
    .map(([name, field]) => (
      <FieldInput
        key={name}
        source={name}
        field={field}
        disabled={doing === 'update' && Boolean(field.fixed)}
      />
    ));
}
