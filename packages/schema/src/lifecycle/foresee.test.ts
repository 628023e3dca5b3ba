import { expect, test } from 'vitest';
import type { SnapshotStatement } from '../snapshot/snapshot.ts';
import { dossierIn } from '../testing/dossier.ts';
import { ann, asks } from '../testing/people.ts';
import {
  begun,
  clauseOf,
  contactOf,
  drafted,
  edit,
  newRegister,
  registerInForce,
  say,
  sharingOf,
} from '../testing/scene.ts';
import { type Foreseen, foresee } from './foresee.ts';
import { outlook } from './outlook.ts';

const later = '2026-02-02T15:00:00.000Z';
const told = ({ needsNotice, effectiveAt, platforms }: Foreseen) => [
  needsNotice,
  effectiveAt,
  platforms.length,
];

const changes: [string, SnapshotStatement[], (boolean | string | number)[]][] = [
  ['a new practice waits for ten days', [sharingOf('shared')], [true, '2026-02-13T05:00:00.000Z', 3]],
  ['another address is in force at once', [contactOf('b@example.com')], [false, later, 3]],
  ['nothing new is in force at once', [], [false, later, 3]],
];

test.each(changes)('%s', (_, said, expected) => {
  const world = registerInForce();
  const id = drafted(world, later);
  for (const each of said) say(world, id, later, each);

  const foreseen = foresee(dossierIn(world, id, later), { at: later, tzdata: null });

  expect(told(foreseen)).toEqual(expected);
});

test('what is foreseen from what is typed is what the register foresees once it is saved', () => {
  const world = registerInForce();
  const id = drafted(world, later, [sharingOf('shared')]);
  const before = dossierIn(world, id, later);
  const typed = before.statements.map((each) =>
    each.key === 'change-notice' ? { ...each, terms: clauseOf({ count: 5 }).terms } : each,
  );
  const asked = asks(ann, later);

  const live = foresee({ ...before, statements: typed }, { at: later, tzdata: asked.tzdata });
  say(world, id, later, clauseOf({ count: 5 }));
  const kept = outlook(dossierIn(world, id, later), asked);

  expect(live.differences).toEqual(kept.differences);
  expect(live.differences.map(({ facet }) => facet)).toEqual(['change.count', 'statement']);
  expect([live.needsNotice, live.date]).toEqual([kept.needsNotice, kept.ifPostedNow]);
  expect(live.platforms.map(({ name }) => name)).toEqual(kept.platforms);
});

test('a later posting moves the date, a chosen instant puts it off', () => {
  const world = registerInForce();
  const id = drafted(world, later, [sharingOf('shared')]);
  const at = '2026-03-01T15:00:00.000Z';

  expect(foresee(dossierIn(world, id, later), { at, tzdata: null }).effectiveAt).toBe(
    '2026-03-12T04:00:00.000Z',
  );
  edit(world, id, later, { chosenAt: '2026-04-01T04:00:00.000Z' });
  expect(foresee(dossierIn(world, id, later), { at, tzdata: null }).effectiveAt).toBe(
    '2026-04-01T04:00:00.000Z',
  );
});

test('where no days are counted the instant stays open', () => {
  const world = registerInForce([clauseOf({ count: null })]);
  const id = drafted(world, later, [sharingOf('shared')]);

  expect(told(foresee(dossierIn(world, id, later), { at: later, tzdata: null }))).toEqual([true, null, 3]);
});

test('a first version is in force at once', () => {
  const world = newRegister();
  const id = drafted(world, begun, [sharingOf('shared')]);

  const { differences, effectiveAt } = foresee(dossierIn(world, id, begun), { at: begun, tzdata: null });

  expect([differences, effectiveAt]).toEqual([[], begun]);
});
