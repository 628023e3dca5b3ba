/** Counts running clocks anew where zones or closed days are known otherwise by now; they move later only. */
import { decide } from '@privacy-register/db/decide';
import { dossierOf } from '@privacy-register/db/dossier';
import { overtaken, recountClock } from '@privacy-register/schema/lifecycle/recount-clock';
import { register } from '@privacy-register/schema/permission/viewer';
import type { PolicyVersion } from '@privacy-register/schema/record/policy-version';
import { askedIn, type RoundAtWork } from './round.ts';

export async function recountClocks(round: RoundAtWork): Promise<void> {
  const { store, now, zones, attempt, stopping } = round;
  const read = store.read(register);
  const running = await read.all('policy-version', {
    ...{ status: { eq: 'scheduled' }, ground: { eq: 'material' } },
    effectiveAt: { gt: now() },
  });
  if (running.length === 0) return;
  const closures = await read.all('closure', {});
  const due = running.filter((version) => overtaken(version, { closures, now: now(), zones }));
  for (const version of due) {
    if (stopping?.aborted) return;
    await attempt({ version: version.id }, () => recount(version, round));
  }
}

async function recount({ id, effectiveAt: before }: PolicyVersion, round: RoundAtWork): Promise<void> {
  const asked = askedIn(round);
  const changes = await decide(round.store, asked, 'policy-version.recount', async (read) =>
    recountClock(await dossierOf(read, id, asked.now), asked),
  );
  if (!changes.length) return;
  const after = await round.store.read(register).get('policy-version', id);
  round.log({ event: 'recounted', version: id, before, effectiveAt: after?.effectiveAt ?? null });
}
