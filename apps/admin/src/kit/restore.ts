/** Takes back that a record was archived. */

import { pascal } from '@privacy-register/desk/provider/graphql-name.ts';
import { restorable } from '@privacy-register/schema/archive/restore';
import type { RecordType } from '@privacy-register/schema/kit/record-type';
import { useLow, useSay } from '../language/use-say.ts';
import { useVerb } from '../verb/use-verb.ts';

export const mayComeBack = ({ name }: RecordType): boolean => restorable.some((each) => each === name);

export function useRestore(type: RecordType) {
  const low = useLow();
  const say = useSay();
  const document = { mutation: `restore${pascal(type.name)}`, input: 'ArchiveInput' };
  return useVerb(document, { done: say('The %{record} is back.', { record: low(type.label) }) });
}
