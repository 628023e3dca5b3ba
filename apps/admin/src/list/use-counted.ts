import type { RecordType } from '@privacy-register/schema/kit/record-type';
import { useLow } from '../language/use-say.ts';

/** `1 policy`, `3 policies`. */
export function useCounted(): (type: RecordType, count: number) => string {
  const low = useLow();
  return (type, count) => `${count} ${low(count === 1 ? type.label : type.plural)}`;
}
