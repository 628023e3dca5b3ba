import { aStatement } from '@privacy-register/schema/statement/statement.cases';
import { describe, expect, it } from 'vitest';
import { awaitedPolicyPage } from './awaited-policy-page.ts';
import { observedVersionPage } from './observed-version-page.ts';
import { observedReading, source } from './testing/observed.ts';
import { snapshot } from './testing/snapshot.ts';
import { pastVersion } from './testing/state.ts';
import { elements, one, wordsIn } from './testing/tree.ts';

const seen = { reading: observedReading(), source, previous: 1, next: 3 };
const noteIn = (page: { tree: Parameters<typeof one>[0] }) => wordsIn(one(page.tree, 'observed'));

describe('observedVersionPage', () => {
  it('says whose document it records, where it was, when it was captured, and its hash', () => {
    const note = noteIn(observedVersionPage(seen));

    expect(note).toContain(
      'Our record of a public document, in our own words; not published by Northgate Mutual',
    );
    expect(note).toContain('https://www.example.com/privacy');
    expect(note).toContain('Friday, February 1, 2019 at 7:00 a.m.');
    expect(note).toContain(source.sha256);
  });

  it('says when the text was seen and what was read in it, and no day in force', () => {
    const statements = [aStatement({ summary: 'Names <b>may</b> be collected.', kind: 'collection' })];
    const { tree } = observedVersionPage({ ...seen, reading: observedReading({ statements }) });

    expect(wordsIn(one(tree, 'main'))).toContain('First seen Friday, February 1, 2019');
    expect(wordsIn(one(tree, 'statements'))).toContain('Names <b>may</b> be collected.');
    expect(wordsIn(one(tree, 'main'))).not.toContain('In force');
  });

  it('says the day that the text itself names', () => {
    const reading = observedReading({ version: { lastUpdatedOn: '2017-12-15' } });

    expect(wordsIn(one(observedVersionPage({ ...seen, reading }).tree, 'main'))).toContain(
      'Says it was last updated Friday, December 15, 2017',
    );
  });

  it('groups statements by section, each with its kind and how firmly it is said', () => {
    const statements = [
      aStatement({ key: 'a', section: 'Cookies', kind: 'collection', modality: 'may', negated: true }),
      aStatement({ key: 'b', section: 'Sharing', kind: 'disclosure', modality: 'commits' }),
    ];
    const { tree } = observedVersionPage({ ...seen, reading: observedReading({ statements }) });

    expect(elements(tree, 'h3').map(wordsIn)).toEqual(['Cookies', 'Sharing']);
    expect(wordsIn(one(tree, 'statement-a'))).toContain('What is collected: may not');
    expect(wordsIn(one(tree, 'statement-b'))).toContain('Who information is disclosed to: promises');
  });

  it('tells apart what the document does not say', () => {
    const absent = aStatement({ summary: 'How long it is kept.', kind: 'retention', modality: 'not-stated' });
    const statements = [...observedReading().statements, absent];
    const { tree } = observedVersionPage({ ...seen, reading: observedReading({ statements }) });

    expect(wordsIn(one(tree, 'absent'))).toContain('What the document does not say');
    expect(wordsIn(one(tree, 'absent'))).toContain('How long it is kept.');
    expect(wordsIn(one(tree, 'statements'))).not.toContain('How long it is kept.');
  });

  it('leads to the versions before and after', () => {
    const links = elements(observedVersionPage(seen).tree, 'a').map(({ properties }) => properties.href);

    expect(links).toContain('/policies/online/versions/1');
    expect(links).toContain('/policies/online/versions/3');
  });
});

describe('the page of a policy that was only seen', () => {
  const { policy } = snapshot();
  const awaited = { policy, upcoming: null, history: [], now: '2026-05-10T16:00:00.000Z' };
  const past = { status: 'observed', ground: null, effectiveAt: null } as const;

  it('says that it is observed, and where its latest capture is', () => {
    const history = [pastVersion(1, { ...past, observedAt: source.capturedAt })];
    const page = awaitedPolicyPage({ ...awaited, history, observed: { publishers: ['Larch'], source } });

    expect(noteIn(page)).toContain('not published by Larch');
    expect(noteIn(page)).toContain(source.sha256);
    expect(wordsIn(one(page.tree, 'history'))).toContain('Observed from Friday, February 1, 2019');
  });

  it.each([
    ['on one day', '2019-02-01T20:00:00.000Z', 'Observed on Friday, February 1, 2019'],
    ['on several', '2019-03-01T20:00:00.000Z', 'from Friday, February 1, 2019 until Friday, March 1, 2019'],
  ])('says when it was seen %s', (_, lastObservedAt, words) => {
    const seenThen = { ...past, observedAt: source.capturedAt, lastObservedAt };
    const page = awaitedPolicyPage({ ...awaited, history: [pastVersion(1, seenThen)], observed: null });

    expect(wordsIn(one(page.tree, 'history'))).toContain(words);
  });

  it('says where the day of an observation is not known', () => {
    const page = awaitedPolicyPage({ ...awaited, history: [pastVersion(1, past)], observed: null });

    expect(wordsIn(one(page.tree, 'history'))).toContain('Observed; on which day is not known');
  });

  it('says so where only its title is known', () => {
    const page = awaitedPolicyPage({ ...awaited, observed: { publishers: [], source: null } });

    expect(wordsIn(one(page.tree, 'lede'))).toContain('Known by its title alone');
    expect(noteIn(page)).toContain('not published by those whose document it is');
  });
});
