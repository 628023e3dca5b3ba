/** Time never runs back past what the register has seen: the end of the audit chain says how far that is. */
import type { Change } from '@privacy-register/schema/kit/change';
import type { RecordType } from '@privacy-register/schema/kit/record-type';
import { refuse } from '@privacy-register/schema/kit/refusal';
import { recordName, records } from '@privacy-register/schema/records';
import { desc } from 'drizzle-orm';
import type { Plan, Signature, Writing } from './write.ts';

/** The action by which a person says that the time seen was wrong; the one commit that may lie before it. */
export const clockSetBack = 'clock.set-back';

/** Clocks of several machines differ, and a long decision is signed with the instant at which it began. */
const toleratedMs = 60_000;

type Place = Pick<Writing, 'tables' | 'db'>;
type Told = { signature: Signature; changes: readonly Change[] };

export function* refuseEarlier({ tables, db }: Place, { signature, changes }: Told): Plan {
  if (signature.action === clockSetBack || !changes.some(isAudited)) return;
  const { sequence, at } = tables.audit;
  const [last] = yield db.select({ at }).from(tables.audit).orderBy(desc(sequence)).limit(1);
  if (!last || Date.parse(signature.at) >= Date.parse(last.at) - toleratedMs) return;
  refuse(
    'clock-ran-back',
    `The register has seen ${last.at}, and this machine's clock says ${signature.at}. Nothing is ` +
      'recorded until the clock is right again.',
  );
}

function isAudited(change: Change): boolean {
  const type: RecordType = records[recordName(change.type)];
  return type.audited !== false && change.do !== 'check';
}
