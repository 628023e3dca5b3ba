import { type RecordName, records } from '@privacy-register/schema/records';
import { isRecordName } from '../data-provider/record-named.ts';
import type { Row } from './register-import.ts';

export type Tally = { label: string } & Record<Row['outcome'], number>;

/** How many records of each type become what, in the order of the document. */
export function tallyOf(rows: readonly Row[]): Tally[] {
  const types = [...new Set(rows.map(({ type }) => type))];
  return types.map((type) => {
    const of = rows.filter((row) => row.type === type);
    const count = (outcome: Row['outcome']) => of.filter((row) => row.outcome === outcome).length;
    return {
      label: isRecordName(type) ? pluralOf(type) : type,
      CREATED: count('CREATED'),
      SAME: count('SAME'),
      DIFFERS: count('DIFFERS'),
      LEFT_OUT: count('LEFT_OUT'),
    };
  });
}

const pluralOf = (type: RecordName) => records[type].plural;
