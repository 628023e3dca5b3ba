/** The register as a sample sees it; whoever has a store gives one. */
import type { Change } from '@privacy-register/schema/kit/change';
import type { NewId } from '@privacy-register/schema/kit/id';
import { type Asked, signatureOf } from '@privacy-register/schema/lifecycle/asked';
import type { Dossier, PolicyState } from '@privacy-register/schema/lifecycle/dossier';
import type { Model } from '@privacy-register/schema/lifecycle/draft';
import { register } from '@privacy-register/schema/permission/viewer';
import type { Role } from '@privacy-register/schema/record/member';
import type { PolicyVersion } from '@privacy-register/schema/record/policy-version';
import type { RecordName, Records } from '@privacy-register/schema/records';

export type World = {
  /** All records of a type. */
  read: <N extends RecordName>(type: N) => Promise<Records[N][]>;
  state: (policy: string) => Promise<PolicyState>;
  /** As it stood for somebody who decides at `now`. */
  dossier: (version: string, now: string) => Promise<Dossier>;
  model: (version: PolicyVersion) => Promise<NonNullable<Model>>;
  /** Drawn by lot: a secret that everybody has signs nothing. */
  newSigningSecret: () => string;
  commit: (
    changes: readonly Change[],
    signature: { at: string; by: string; action: string },
  ) => Promise<void>;
};

/** One thing that somebody did at some time, decided by the rules that hold for everybody. */
export type Step = {
  at: string;
  by: Role | 'register';
  action: string;
  rule: (world: World, asked: Asked) => Promise<Change[]>;
};

type Cast = { members: Record<Role, string>; newId: NewId; tzdata: string | null };

/** Plays the steps one after another, each at its own time. */
export async function play(world: World, steps: readonly Step[], cast: Cast): Promise<void> {
  for (const { at, by, action, rule } of steps) {
    const asked = askedBy(by, at, cast);
    const changes = await rule(world, asked);
    await world.commit(changes, { at, by: signatureOf(asked.by), action });
  }
}

function askedBy(by: Step['by'], now: string, { members, newId, tzdata }: Cast): Asked {
  if (by === 'register') return { by: register, now, newId, tzdata };
  return { by: { kind: 'member', id: members[by], role: by }, now, newId, tzdata };
}
