import { isSame } from '@privacy-register/desk/conflict/is-same.ts';
import type { Values } from '@privacy-register/desk/provider/value.ts';
import { inputFields, type RecordType } from '@privacy-register/schema/kit/record-type';

type Typing = { doing: 'create' | 'update'; values: Values; stood: Values };

/** What a person may give and gave otherwise than it stood. */
export function typed(type: RecordType, { doing, values, stood }: Typing): Values {
  const names = Object.keys(inputFields(type, doing));
  const differing = names.filter((name) => !isSame(values[name], stood[name]));
  return Object.fromEntries(differing.map((name) => [name, values[name]]));
}
