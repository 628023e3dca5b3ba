import { awaitedPolicyPage } from '../awaited-policy-page.ts';
import { notFoundPage } from '../not-found-page.ts';
import { noticePage } from '../notice-page.ts';
import { observedVersionPage } from '../observed-version-page.ts';
import type { Page } from '../page.ts';
import { policiesPage } from '../policies-page.ts';
import { policyPage } from '../policy-page.ts';
import { versionPage } from '../version-page.ts';
import { observedReading, source } from './observed.ts';
import { snapshot } from './snapshot.ts';
import { aGap, pastVersion, posting, state } from './state.ts';

const now = '2026-05-10T16:00:00.000Z';
const upcoming = { number: 5, effectiveAt: '2026-05-15T04:00:00.000Z', noticeId: 'ntc_1' };
const history = [
  ...[pastVersion(2, { status: 'observed', effectiveAt: null, observedAt: now }), pastVersion(3)],
  ...[pastVersion(4), pastVersion(5, { status: 'withdrawn', effectiveAt: null, withdrawnAt: now })],
];
const notice = { kind: 'change', text: 'A.\n\nB.', issuedAt: now, replacedAt: null } as const;
const errata = [{ statementKey: 'a', knownFrom: now, reading: { summary: 'We may.' }, reason: 'Misread.' }];
const postings = [
  ...[posting('Life'), posting('Home', { basis: 'attested' }), posting('Auto', { status: 'pending' })],
  ...[posting('Pets', { status: 'lost' }), posting('Boats', { status: 'left', leftAt: now })],
];
const text = 'The notice was found missing after the change had taken effect.';
const incidents = [
  aGap({
    text,
    lastShownAt: now,
    absentSince: now,
    shownAgainAt: now,
    follows: 'date-stands',
    decidedAt: now,
  }),
  aGap({ lastShownAt: now, absentSince: now, follows: 'new-notice', decidedAt: now }),
  aGap({ lastShownAt: now, absentSince: now, follows: 'counted-anew', decidedAt: now }),
];

/** Every page of the public, of a policy in this language. */
export function everyPage(language: string): Record<string, Page> {
  const policy = { ...snapshot().policy, language };
  const version = snapshot({ policy });
  const told = { snapshot: version, notice, postings, incidents, now };
  const seen = { reading: observedReading({ policy }), source, previous: null, next: 2 };
  const awaited = { policy, upcoming, history, now };
  const listed = { key: 'online', title: 'Online Privacy Policy', language, origin: 'observed' } as const;
  const waiting = state({ status: 'posting', effectiveAt: null, heldAt: now });

  return {
    policy: policyPage({ snapshot: version, effectiveAt: now, upcoming, history, now }),
    'policy without a version': awaitedPolicyPage({ ...awaited, observed: null }),
    'observed policy': awaitedPolicyPage({ ...awaited, observed: { publishers: ['Larch'], source } }),
    'observed version': observedVersionPage(seen),
    policies: policiesPage({ policies: [listed] }),
    version: versionPage({ snapshot: version, state: state(), errata, previous: 3, next: null, now }),
    'notice with a date': noticePage({ ...told, state: state() }),
    'notice without a date': noticePage({ ...told, state: waiting }),
    withdrawal: noticePage({ ...told, state: state({ status: 'withdrawn', effectiveAt: null }) }),
    'page not found': notFoundPage(),
  };
}
