import { describe, expect, test } from 'vitest';
import { passageOf } from '../policy-text/passage.ts';
import { statementKinds } from '../record/words.ts';
import type { SnapshotStatement } from '../snapshot/snapshot.ts';
import { checkStatement } from './check-statement.ts';
import { everyFacet, facetsOfKind } from './facets-of-kind.ts';
import { aChangeClause, aChoice, aStatement, termsOf } from './statement.cases.ts';

type Said = Partial<SnapshotStatement>;
const text = 'We share names 😀 and say so.';
const other = aStatement({ key: 'other' });
const passage = passageOf(text, 0, 14);
const found = (said: Said, siblings = [other], within: string | null = text) =>
  checkStatement(aStatement(said), siblings, within).map(({ code, field }) => [code, field]);

describe('what fits', () => {
  test.each<[string, Said]>([
    [
      'a disclosure with recipients and a passage',
      { recipients: ['a'], actions: ['sell'], passages: [passage] },
    ],
    ['a choice with its terms', { kind: 'choice', modality: 'does', terms: termsOf({ choice: aChoice }) }],
    ['a choice that is not stated', { kind: 'choice', modality: 'not-stated', actions: ['use'] }],
    [
      'a clause that commits',
      { kind: 'change', modality: 'commits', terms: termsOf({ change: aChangeClause }) },
    ],
    ['a clause that reserves', { kind: 'change', modality: 'reserves' }],
    ['no duty to keep', { kind: 'retention', modality: 'reserves', negated: true }],
    ['advice', { kind: 'education', modality: 'does', audiences: ['parent'] }],
    ['a definition of recipients', { kind: 'definition', recipients: ['a'], definedEntities: ['len'] }],
    ['an exception that conflicts', { exceptionTo: ['other'], conflictsWith: ['other'] }],
    ['an exclusion', { dataCategories: ['personal'], excludedDataCategories: ['ssn'] }],
  ])('%s', (_, said) => {
    expect(found(said)).toEqual([]);
  });
});

describe('what does not', () => {
  test.each<[string, Said, [string, string][]]>([
    ['a reserved choice', { kind: 'choice', modality: 'reserves' }, [['modality-not-of-kind', 'modality']]],
    ['an absence denied', { modality: 'not-stated', negated: true }, [['negated-absence', 'negated']]],
    ['a negated clause', { kind: 'change', negated: true }, [['negation-not-of-kind', 'negated']]],
    ['a disclosure that is necessary', { necessity: 'required' }, [['facet-not-of-kind', 'necessity']]],
    [
      'advice about data',
      { kind: 'education', dataCategories: ['ssn'] },
      [['facet-not-of-kind', 'dataCategories']],
    ],
    [
      'a collection that sells',
      { kind: 'collection', actions: ['sell'] },
      [['action-not-of-kind', 'actions']],
    ],
    ['a contact that acts', { kind: 'contact', actions: ['use'] }, [['facet-not-of-kind', 'actions']]],
    [
      'terms of another kind',
      { terms: termsOf({ choice: aChoice }) },
      [['terms-not-of-kind', 'terms.choice']],
    ],
    ['a choice without terms', { kind: 'choice' }, [['terms-missing', 'terms.choice']]],
    [
      'a promise of notice without terms',
      { kind: 'change', modality: 'commits' },
      [['terms-missing', 'terms.change']],
    ],
    [
      'an exclusion from nothing',
      { excludedDataCategories: ['ssn'] },
      [['exclusion-without-category', 'excludedDataCategories']],
    ],
    [
      'in and out',
      { dataCategories: ['ssn'], excludedDataCategories: ['ssn'] },
      [['category-on-both-sides', 'excludedDataCategories']],
    ],
    [
      'an exception to itself',
      { exceptionTo: ['shared-with-partners'] },
      [['refers-to-itself', 'exceptionTo.0']],
    ],
    ['an exception to nothing', { exceptionTo: ['other', 'gone'] }, [['unknown-statement', 'exceptionTo.1']]],
    ['a conflict with nothing', { conflictsWith: ['gone'] }, [['unknown-statement', 'conflictsWith.0']]],
    ['an empty passage', { passages: [{ ...passage, end: 0 }] }, [['passage-empty', 'passages.0.end']]],
    [
      'a long passage',
      { passages: [passage, { ...passage, end: 401 }] },
      [['passage-too-long', 'passages.1.end']],
    ],
    [
      'a passage beyond the text',
      { passages: [{ ...passage, end: 99 }] },
      [['passage-outside-text', 'passages.0.end']],
    ],
    [
      'a passage from half a character',
      { passages: [{ ...passage, start: 16, end: 20 }] },
      [['passage-splits-character', 'passages.0.start']],
    ],
    [
      'a passage to half a character',
      { passages: [{ ...passage, end: 16 }] },
      [['passage-splits-character', 'passages.0.end']],
    ],
    [
      'a passage of other words',
      { passages: [{ ...passage, end: 9 }] },
      [['passage-changed', 'passages.0.sha256']],
    ],
    [
      'all of it at once',
      { kind: 'contact', modality: 'commits', purposes: [], recipients: ['a'], conflictsWith: ['gone'] },
      [
        ['modality-not-of-kind', 'modality'],
        ['facet-not-of-kind', 'recipients'],
        ['unknown-statement', 'conflictsWith.0'],
      ],
    ],
  ])('%s', (_, said, expected) => {
    expect(found(said)).toEqual(expected);
  });

  test('exceptions that come back to where they began', () => {
    const far = aStatement({ key: 'far', exceptionTo: ['shared-with-partners'] });
    const near = aStatement({ key: 'near', exceptionTo: ['far', 'near'] });

    expect(found({ exceptionTo: ['near'] }, [near, far])).toEqual([['exception-cycle', 'exceptionTo.0']]);
  });

  test('a second statement with its key', () => {
    expect(found({}, [aStatement(), aStatement({ order: 2 })])).toEqual([['key-taken', 'key']]);
    expect(found({}, [aStatement()])).toEqual([]);
  });
});

test('without a text the words of a passage are not checked', () => {
  expect(found({ passages: [{ ...passage, sha256: '0'.repeat(64) }] }, [], null)).toEqual([]);
});

test.each(statementKinds)('%s takes only facets there are, and its own terms', (kind) => {
  const { facets, terms, termsNeededBy, modalities } = facetsOfKind[kind];

  expect(facets.every((facet) => everyFacet.includes(facet))).toBe(true);
  expect(new Set(facets).size).toBe(facets.length);
  expect(terms === null || terms === kind).toBe(true);
  expect(termsNeededBy.every((modality) => modalities.includes(modality))).toBe(true);
});
