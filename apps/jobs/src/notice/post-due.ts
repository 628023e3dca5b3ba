/** Posts the versions whose approved instant has come, as the register. */
import { decide } from '@privacy-register/db/decide';
import { dossierOf } from '@privacy-register/db/dossier';
import { type Change, check } from '@privacy-register/schema/kit/change';
import { postOrTellWhy } from '@privacy-register/schema/lifecycle/posting-refused';
import { register } from '@privacy-register/schema/permission/viewer';
import { askedIn, type RoundAtWork } from './round.ts';

export async function postWhatIsDue(round: RoundAtWork): Promise<void> {
  const { store, now, attempt, stopping } = round;
  const due = await store.read(register).all('policy-version', dueAt(now()), inOrder);
  for (const { id } of due) {
    if (stopping?.aborted) return;
    await attempt({ version: id }, () => post(id, round));
  }
}

/** After the job was down, what was due first is posted first. */
const inOrder = { field: 'postAt', direction: 'asc' } as const;
const dueAt = (now: string) => ({ status: { eq: 'approved' }, postAt: { lte: now } });

async function post(id: string, round: RoundAtWork): Promise<void> {
  const asked = askedIn(round);
  let late = 0;
  const changes = await decide(round.store, asked, 'policy-version.post', async (read) => {
    // Another process may have posted it, or a person revised it, since it was found due.
    const [due] = await read.all('policy-version', { id: { eq: id }, ...dueAt(asked.now) });
    if (!due) return [];
    late = due.postAt ? secondsBetween(due.postAt, asked.now) : 0;
    return [check('policy-version', due), ...postOrTellWhy(await dossierOf(read, id, asked.now), asked)];
  });
  if (changes.length) round.log({ version: id, ...outcomeIn(id, changes), ...lateBy(late) });
}

const secondsBetween = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / 1000);
const toleratedSeconds = 600;
const lateBy = (seconds: number) => (seconds > toleratedSeconds ? { lateSeconds: seconds } : {});

function outcomeIn(id: string, changes: readonly Change[]) {
  const refusal = valuesIn(changes, (each) => each.type === 'approval');
  if (refusal?.status === 'refused') return { event: 'not-posted', reason: refusal.comment };
  const { status, number, effectiveAt } =
    valuesIn(changes, (each) => each.do === 'update' && each.id === id) ?? {};
  return { event: 'posted', number, status, effectiveAt };
}

function valuesIn(changes: readonly Change[], isWanted: (each: Change) => boolean) {
  const found = changes.find(isWanted);
  return found && 'values' in found ? found.values : undefined;
}
