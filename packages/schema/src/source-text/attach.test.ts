import { expect, test } from 'vitest';
import { observe } from '../lifecycle/observe.ts';
import { codesOf } from '../lifecycle/refused.cases.ts';
import { passageOf } from '../policy-text/passage.ts';
import { textHash } from '../policy-text/text-hash.ts';
import { stateIn } from '../testing/dossier.ts';
import { ann, asks, bob } from '../testing/people.ts';
import { sample } from '../testing/sample.ts';
import * as scene from '../testing/scene.ts';
import type { World } from '../testing/world.ts';
import { attachText, eraseText, placeText, type Sourced } from './attach.ts';
import { withoutWords } from './quote.ts';

const now = '2026-05-04T15:00:00.000Z';
const text = 'We share names.\n\nThank you.\n\nWe keep\u00a0them for a year.\n';
const exact = { text, reason: null, lostAccepted: 0 };
const placeOf = (words: string) => {
  const start = text.indexOf(words);
  return passageOf(text, start, start + words.length);
};

/** A document of which only places and hashes are known. */
function captured(): { world: World; held: () => Sourced } {
  const world = scene.newRegister();
  const asked = asks(ann, now);
  const hashed = { sha256: textHash(text), length: text.length };
  const source = world.put('source-document', sample('source-document', hashed));
  const seen = { source, observedAt: null, lastObservedAt: null, lastUpdatedOn: null };
  world.commit(observe(stateIn(world), seen, asked), asked);
  const version = world.all('policy-version')[0]?.id ?? '';
  const share = withoutWords([placeOf('We share names.')]);
  const keep = withoutWords([placeOf('We keep\u00a0them'), placeOf('for a year.')]);
  world.put('statement', sample('statement', { version, key: 'share', passages: share }));
  world.put('statement', sample('statement', { version, key: 'keep', passages: keep }));
  const { start, end, sha256 } = placeOf('Thank you.');
  const thanks = { sourceDocument: source.id, start, end, sha256, kind: 'no-fact' as const };
  world.put('text-mark', sample('text-mark', { ...thanks, version: null }));
  const held = () => ({
    source: world.get('source-document', source.id),
    versions: world.all('policy-version'),
    statements: world.all('statement'),
    marks: world.all('text-mark'),
  });
  return { world, held };
}

function attach(world: World, held: Sourced, given: Parameters<typeof attachText>[1], by = ann): void {
  const asked = asks(by, now);
  world.commit(attachText(held, given, asked), asked);
}
const states = (held: Sourced, given: Parameters<typeof placeText>[1]) =>
  placeText(held, given).parts.map(({ owner, placement }) => `${owner.key ?? 'mark'} ${placement.state}`);

test('the text that was hashed is kept, and every place stands in it', () => {
  const { world, held } = captured();

  expect(states(held(), exact)).toEqual([
    'share in-place',
    'keep in-place',
    'keep in-place',
    'mark in-place',
  ]);
  attach(world, held(), { ...exact, text: `\ufeff${text.replaceAll('\n', '\r\n')}` });

  expect(held().source).toMatchObject({ text, sha256: textHash(text), editions: [] });
  expect(held().statements.map(({ revision }) => revision)).toEqual([1, 1]);
});

test('another text is refused with both hashes, unless a reason says why it stands instead', () => {
  const { held } = captured();
  const other = { ...exact, text: 'Other words.' };

  expect(codesOf(() => placeText(held(), other))).toEqual(['text-differs']);
  expect(codesOf(() => attachText(held(), { ...other, reason: ' ' }, asks(ann, now)))).toEqual([
    'reason-missing',
  ]);
});

const cleaned = `News.\n\n${text.replace('\u00a0', ' ').replace('for a year', 'for two years')}`;
const instead = { text: cleaned, reason: 'The capture had lost its first line.', lostAccepted: 1 };

test.each([
  ['by hashes alone', []],
  ['from the text that was attached', [exact]],
])('places are found again in a cleaned-up text %s', (_, before) => {
  const { world, held } = captured();
  for (const given of before) attach(world, held(), given);

  expect(states(held(), instead)).toEqual(['share moved', 'keep respaced', 'keep lost', 'mark moved']);
  attach(world, held(), instead);

  const { source, statements, marks, versions } = held();
  const [share, keep] = statements.map(({ passages }) => passages);
  expect(source).toMatchObject({ text: cleaned, sha256: textHash(cleaned), length: cleaned.length });
  expect(source.editions).toEqual([
    { sha256: textHash(text), length: text.length, replacedAt: now, reason: instead.reason },
  ]);
  expect(share?.map(({ start, end }) => cleaned.slice(start, end))).toEqual(['We share names.']);
  expect(keep?.[0]).toMatchObject({ sha256: textHash('We keep them'), prefix: null, suffix: null });
  expect(keep?.[1]).toEqual(withoutWords([placeOf('for a year.')])[0]);
  expect(marks.map(({ start, end }) => cleaned.slice(start, end))).toEqual(['Thank you.']);
  expect(versions.map(({ revision }) => revision)).toEqual([2]);
});

test('a loss that nobody saw is refused', () => {
  const { held } = captured();

  expect(codesOf(() => attachText(held(), { ...instead, lostAccepted: 0 }, asks(ann, now)))).toEqual([
    'places-lost',
  ]);
});

test('what was attached can be erased; its places and hashes stay', () => {
  const { world, held } = captured();
  attach(world, held(), exact);
  const asked = asks(ann, now);
  const changes = eraseText(held().source, asked);
  world.commit(changes, asked);

  expect(changes.at(-1)).toMatchObject({ do: 'forget', type: 'source-document' });
  expect(held().source).toMatchObject({ text: null, sha256: textHash(text), length: text.length });
  expect(codesOf(() => eraseText(held().source, asked))).toEqual(['no-text']);
});

test('only who observes attaches and erases', () => {
  const { held } = captured();

  expect(codesOf(() => attachText(held(), exact, asks(bob, now)))).toEqual(['forbidden']);
  expect(codesOf(() => eraseText(held().source, asks(bob, now)))).toEqual(['forbidden']);
});
