import { modalities } from '@privacy-register/schema/record/words';
import type { SnapshotDifference } from '@privacy-register/schema/snapshot/snapshot';
import { describe, expect, it } from 'vitest';
import { speechIn } from '../language/speech.ts';
import { difference, snapshot } from '../testing/snapshot.ts';
import { inWords, wordsOf } from './difference.ts';

const { terms } = snapshot();
const { say } = speechIn('en');

const cases: [string, Partial<SnapshotDifference>, string][] = [
  [
    'a list by what it gains',
    {},
    'Who information is disclosed to: recipients made broader (adds joint marketers) – ' +
      'before: “affiliates”; now: “affiliates, joint marketers”',
  ],
  [
    'a list by what it loses',
    { sort: 'narrowed', before: ['pty_1', 'pty_2'], after: [] },
    'Who information is disclosed to: recipients made narrower (drops affiliates, joint marketers) – ' +
      'before: “affiliates, joint marketers”; now: “nothing said”',
  ],
  [
    'how firmly it is said',
    { facet: 'modality', before: 'may', after: 'reserves' },
    'Who information is disclosed to: modality made broader – before: “may”; now: “reserves the right”',
  ],
  [
    'a flag',
    { facet: 'negated', sort: 'reworded', before: false, after: true },
    'Who information is disclosed to: negated changed – before: “no”; now: “yes”',
  ],
  [
    'a block of terms, part by part',
    {
      facet: 'terms.choice.deadline',
      statementKind: 'choice',
      sort: 'narrowed',
      before: { count: 30, unit: 'calendar-day', anchor: null },
      after: { count: 10, unit: 'business-day', anchor: null },
    },
    'Your choices: deadline made narrower – before: “count: 30; unit: calendar day”; ' +
      'now: “count: 10; unit: business day”',
  ],
  [
    'a part named without its block',
    { facet: 'choice.channels', sort: 'narrowed', before: ['email', 'web-form'], after: ['email'] },
    'Who information is disclosed to: channels made narrower (drops web form) – ' +
      'before: “e-mail, web form”; now: “e-mail”',
  ],
  [
    'a new statement by its summary',
    { facet: 'statement', sort: 'added', before: null, after: { summary: 'We sell nothing.', key: 'a' } },
    'Who information is disclosed to: statement added – now: “We sell nothing.”',
  ],
  [
    'a sentence of the text',
    { facet: 'text', statementKind: null, sort: 'removed', before: 'We never share.', after: null },
    'Wording removed – before: “We never share.”',
  ],
  [
    'another place, without its number',
    { facet: 'order', sort: 'moved', before: 3, after: 1 },
    'Who information is disclosed to: moved to another place',
  ],
  [
    'other words of the text, without their hashes',
    { facet: 'passages', sort: 'reworded', before: ['a'], after: ['b'] },
    'Who information is disclosed to: said by other words of the text',
  ],
  [
    'what moved',
    { facet: 'statement', statementKind: null, sort: 'moved', before: null, after: null },
    'The policy: statement moved',
  ],
];

describe('inWords', () => {
  it.each(cases)('tells %s', (_name, said, words) => {
    expect(inWords({ difference: difference(said), terms, say })).toBe(words);
  });

  it('keeps free words as they were written, hyphens and all', () => {
    const { after } = wordsOf({
      difference: difference({ facet: 'condition', after: 'co-branded sites' }),
      terms,
      say,
    });

    expect(after).toBe('co-branded sites');
  });

  it.each(modalities)('has words for the modality %s', (modality) => {
    expect(
      wordsOf({ difference: difference({ facet: 'modality', after: modality }), terms, say }).after,
    ).not.toContain('-');
  });
});

describe('in another language', () => {
  it.each([
    [
      'es',
      'A quién se comunica la información: destinatarios, se amplía (añade: joint marketers) – ' +
        'antes: «affiliates»; ahora: «affiliates, joint marketers»',
    ],
    [
      'fr',
      'À qui les informations sont communiquées : destinataires, élargissement (ajoute : joint marketers) – ' +
        'avant : « affiliates »; maintenant : « affiliates, joint marketers »',
    ],
  ])('sentences, labels and quotes are those of %s, names stay', (language, words) => {
    expect(inWords({ difference: difference({}), terms, say: speechIn(language).say })).toBe(words);
  });

  it.each([
    ['es', 'canales: correo electrónico, formulario web'],
    ['fr', 'canaux : courriel, formulaire web'],
  ])('stored words are written as in %s', (language, words) => {
    const said = { mechanism: 'opt-out', channels: ['email', 'web-form'] };
    const changed = difference({ facet: 'terms.choice', before: null, after: said });

    expect(wordsOf({ difference: changed, terms, say: speechIn(language).say }).after).toContain(words);
  });
});
