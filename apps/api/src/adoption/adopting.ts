/** The register remembers which app was given a version on its way. Whoever else asks costs no write. */
import { acknowledge, noteFetch } from '@privacy-register/schema/adoption/adopt-version';
import type { Change } from '@privacy-register/schema/kit/change';
import { Refusal } from '@privacy-register/schema/kit/refusal';
import { comingAfter } from '@privacy-register/schema/lifecycle/dossier';
import { register, type Viewer } from '@privacy-register/schema/permission/viewer';
import type { AppAdoption, FetchedVia } from '@privacy-register/schema/record/app';
import type { PolicyVersion } from '@privacy-register/schema/record/policy-version';
import type { Context } from '../context.ts';

export type AskingApp = NonNullable<Extract<Viewer, { kind: 'anonymous' }>['app']>;

export const appAsking = ({ viewer }: Context): AskingApp | null =>
  (viewer.kind === 'anonymous' && viewer.app) || null;

export async function noteFetched(
  context: Context,
  version: PolicyVersion | null,
  via: FetchedVia,
): Promise<void> {
  const app = appAsking(context);
  if (!app || !version || !comingAfter([version], context.now)) return;
  await keep({ context, app, version, action: 'fetch' }, (known) => noteFetch({ ...known, via }));
}

export async function acknowledged(context: Context, app: AskingApp, version: PolicyVersion) {
  await keep({ context, app, version, action: 'acknowledge' }, acknowledge);
  return adoptionOf(context, app.id, version.id);
}

type Keeping = { context: Context; app: AskingApp; version: PolicyVersion; action: string };
type Rule = (known: Parameters<typeof acknowledge>[0]) => Change[];

const attempts = 3;

/** The same app may ask twice at once: whoever comes second reads what the first has noted. */
async function keep({ context, app, version, action }: Keeping, rule: Rule): Promise<void> {
  const { store, now, asked } = context;
  for (let attempt = 1; ; attempt += 1) {
    const held = await adoptionOf(context, app.id, version.id);
    const changes = rule({ app: app.id, version, held, newId: asked.newId, now });
    if (changes.length === 0) return;
    try {
      return await store.commit(changes, { at: now, by: app.token, action: `app-adoption.${action}` });
    } catch (error) {
      if (attempt === attempts || !isOvertaken(error)) throw error;
    }
  }
}

async function adoptionOf({ store }: Context, app: string, version: string): Promise<AppAdoption | null> {
  const of = { app: { eq: app }, version: { eq: version } };
  const [held] = await store.read(register).all('app-adoption', of);
  return held ?? null;
}

const isOvertaken = (error: unknown) =>
  error instanceof Refusal && error.issues.every(({ code }) => code === 'stale' || code === 'taken');
