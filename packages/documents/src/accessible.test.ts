import { describe, expect, it } from 'vitest';
import { awaitedPolicyPage } from './awaited-policy-page.ts';
import { notFoundPage } from './not-found-page.ts';
import { noticePage } from './notice-page.ts';
import { observedVersionPage } from './observed-version-page.ts';
import { policiesPage } from './policies-page.ts';
import { policyPage } from './policy-page.ts';
import { harmsIn } from './testing/harmless.ts';
import { observedReading, source } from './testing/observed.ts';
import { snapshot } from './testing/snapshot.ts';
import { pastVersion, posting, state } from './testing/state.ts';
import { elements, one, wordsIn } from './testing/tree.ts';
import { elementsIn } from './text/walk.ts';
import { versionPage } from './version-page.ts';

const now = '2026-05-10T16:00:00.000Z';
const upcoming = { number: 5, effectiveAt: '2026-05-15T04:00:00.000Z', noticeId: 'ntc_1' };
const history = [pastVersion(3), pastVersion(4)];
const notice = { kind: 'change', text: 'A.\n\nB.', issuedAt: now, replacedAt: null } as const;
const told = { snapshot: snapshot(), notice, postings: [posting('Life')], incidents: [], now };
const errata = [{ statementKey: 'a', knownFrom: now, reading: { summary: 'We may.' }, reason: 'Misread.' }];

const seen = { reading: observedReading(), source, previous: null, next: 2 };
const awaited = { policy: snapshot().policy, upcoming, history, now };

const listed = { key: 'online', title: 'Online Privacy Policy', language: 'en', origin: 'observed' } as const;

const pages = Object.entries({
  policy: policyPage({ snapshot: snapshot(), effectiveAt: now, upcoming, history, now }),
  'policy without a version': awaitedPolicyPage({ ...awaited, observed: null }),
  'observed policy': awaitedPolicyPage({ ...awaited, observed: { publishers: 'Larch', source } }),
  'observed version': observedVersionPage(seen),
  policies: policiesPage({ policies: [listed] }),
  version: versionPage({ snapshot: snapshot(), state: state(), errata, previous: 3, next: null, now }),
  'notice with a date': noticePage({ ...told, state: state() }),
  'notice without a date': noticePage({ ...told, state: state({ status: 'posting', effectiveAt: null }) }),
  withdrawal: noticePage({ ...told, state: state({ status: 'withdrawn', effectiveAt: null }) }),
  'page not found': notFoundPage(),
});

describe.each(pages)('%s', (_name, page) => {
  const { tree } = page;

  it('says its language and its title', () => {
    expect(one(tree, 'html').properties.lang).toBe('en');
    expect(wordsIn(one(tree, 'title'))).not.toBe('');
  });

  it('has one main heading, and no leap below it', () => {
    const levels = elements(tree, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').map(({ tagName }) =>
      Number(tagName[1]),
    );

    expect(levels.filter((level) => level === 1)).toEqual([1]);
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
  });

  it('has one header and one main part, which the first link skips to', () => {
    expect(elements(tree, 'header', 'main').map(({ tagName }) => tagName)).toEqual(['header', 'main']);
    expect(elements(tree, 'a')[0]?.properties.href).toBe(`#${one(tree, 'main').properties.id}`);
  });

  it('names every section, and every link by words of its own', () => {
    const labels = elements(tree, 'section', 'aside').map(({ properties }) =>
      String(properties.ariaLabelledBy),
    );
    const links = elements(tree, 'a').map(wordsIn);

    expect(labels.map((id) => wordsIn(one(tree, id))).filter((words) => words === '')).toEqual([]);
    expect(links.filter((words) => words.length < 2 || /^(here|click|more)\b/i.test(words))).toEqual([]);
  });

  it('leads within the page only to what is there', () => {
    const ids = elementsIn(tree).map(({ properties }) => properties.id);
    const targets = elements(tree, 'a').flatMap(
      ({ properties }) => String(properties.href).match(/^#(.+)/)?.[1] ?? [],
    );

    expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('needs no script, and loads its stylesheet alone', () => {
    expect(harmsIn(page)).toEqual([]);
    expect(elements(tree, 'link')).toHaveLength(1);
  });
});
