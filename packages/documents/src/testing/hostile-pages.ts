/** Every page that the public reads, of records in which every word that staff can type is the same one. */
import { aStatement } from '@privacy-register/schema/statement/statement.cases';
import { awaitedPolicyPage } from '../awaited-policy-page.ts';
import { noticePage } from '../notice-page.ts';
import { observedVersionPage } from '../observed-version-page.ts';
import type { Page } from '../page.ts';
import { policiesPage } from '../policies-page.ts';
import { policyPage } from '../policy-page.ts';
import { versionPage } from '../version-page.ts';
import { observedReading, source } from './observed.ts';
import { difference, snapshot } from './snapshot.ts';
import { aGap, pastVersion, posting, state } from './state.ts';

const now = '2026-05-10T16:00:00.000Z';

function hostile(word: string, language: string) {
  const terms = Object.fromEntries(
    ['ent_1', 'pty_1', 'pty_2', word].map((id) => [
      id,
      { id, key: word, name: word, description: word, ancestors: [] },
    ]),
  );
  const said = { reason: word, citation: word, rule: word, statementKey: word };
  const plain = snapshot();

  return snapshot({
    policy: { ...plain.policy, title: word, key: word, language, publishers: ['ent_1', word] },
    version: { ...plain.version, text: word, citation: word, ground: word },
    terms,
    differences: [
      difference(said),
      difference({ ...said, facet: word, before: word, after: { summary: word } }),
      difference({ ...said, facet: 'condition', before: word, after: word }),
      difference({ ...said, facet: 'text', before: word, after: `${word}${word}` }),
      difference({ ...said, facet: 'terms', before: { [word]: { [word]: [word] } }, after: null }),
      difference({ ...said, facet: 'links', before: [], after: [{ text: word, url: word, policy: word }] }),
      difference({ ...said, facet: 'recipients', before: [word], after: [word, 'pty_2'] }),
    ],
  });
}

export function hostilePages(word: string, language: string): Page[] {
  const version = hostile(word, language);
  const notice = { kind: 'change', text: word, issuedAt: now, replacedAt: now } as const;
  const steps = [{ rule: 'clock-starts', text: word, at: now, citation: word } as const];
  const postings = [
    posting('a', { platform: { name: word, host: word } }),
    posting('b', { status: 'pending', platform: { name: word, host: word } }),
  ];
  const told = {
    snapshot: version,
    notice,
    postings,
    incidents: [aGap({ platform: word, at: now, text: word })],
    now,
  };
  const history = [pastVersion(1, { ground: word })];
  const upcoming = { number: 5, effectiveAt: null, noticeId: word };
  const seen = { ...source, url: word, originalUrl: word };
  const said = [aStatement({ key: word, section: word, summary: word, condition: word })];
  const errata = [
    { statementKey: word, knownFrom: now, reading: { summary: word, [word]: word }, reason: word },
  ];

  return [
    policyPage({ snapshot: version, effectiveAt: now, upcoming, history, now }),
    awaitedPolicyPage({ policy: version.policy, observed: null, upcoming, history, now }),
    awaitedPolicyPage({
      policy: version.policy,
      observed: { publishers: [word], source: seen },
      upcoming,
      history,
      now,
    }),
    observedVersionPage({
      ...{
        reading: observedReading({ policy: version.policy, terms: version.terms, statements: said }),
        source: seen,
        previous: 1,
        next: 3,
      },
    }),
    policiesPage({ policies: [{ key: word, title: word, language: 'en', origin: 'observed' }] }),
    versionPage({ snapshot: version, state: state(), errata, previous: 3, next: 5, now }),
    noticePage({ ...told, state: state({ steps }) }),
    noticePage({ ...told, state: state({ status: 'posting', effectiveAt: null, heldAt: now, steps }) }),
    noticePage({ ...told, state: state({ status: 'withdrawn', effectiveAt: null, withdrawnAt: now }) }),
  ];
}
