import type { RecordType } from '../kit/record-type.ts';
import { ancestorsIn } from '../vocabulary/ancestors.ts';

/** Records of one type in an order in which each may be put away: whatever names another goes before it. */
export function referringFirst<R extends { id: string }>(type: RecordType, records: readonly R[]): R[] {
  const own = Object.entries(type.fields).filter(([, field]) => 'to' in field && field.to === type.name);
  const namedBy = (record: R) => {
    const said = new Map<string, unknown>(Object.entries(record));
    return own.flatMap(([name]) => said.get(name)).filter((id) => typeof id === 'string');
  };
  const depth = ancestorsIn(records.map((record) => ({ id: record.id, parents: namedBy(record) })));
  return records.toSorted((one, other) => depth(other.id).length - depth(one.id).length);
}
