/** Documents of any content that the register takes. */
import { aDocument, aStatementTold, aVersionTold } from '@privacy-register/schema/testing/document';
import fc from 'fast-check';

const sha256 = 'ab'.repeat(32);
const keys = ['a', 'b', 'c', 'd', 'e'];
const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .map((text) => `“${text.replace(/\p{Cc}/gu, '')}”`);
const some = (of: string[]) => fc.subarray(of);
const instant = fc.constantFrom(
  '2018-01-01T00:00:00Z',
  '2019-06-05T10:43:29-04:00',
  '2020-02-29T23:59:59.999Z',
);

/** Each may lie below those before it. */
const terms = fc.tuple(
  ...keys.map((key, place) =>
    fc.record(
      { key: fc.constant(key), name: words, description: words, parents: some(keys.slice(0, place)) },
      { requiredKeys: ['key', 'name'] },
    ),
  ),
);
const passage = fc
  .record({
    start: fc.nat(60),
    length: fc.integer({ min: 1, max: 40 }),
    prefix: fc.option(words, { nil: undefined }),
  })
  .map(({ start, length, prefix }) => ({
    start,
    end: start + length,
    sha256,
    ...(prefix === undefined ? {} : { prefix }),
  }));
const statement = fc.record(
  {
    order: fc.nat(50),
    summary: words,
    section: words,
    negated: fc.boolean(),
    condition: words,
    modality: fc.constantFrom('does', 'may', 'generally'),
    recipients: some(keys),
    dataCategories: some(keys),
    audiences: some(['visitor', 'customer', 'child']),
    legalBases: some(['consent', 'no-opt-out']),
    passages: fc.array(passage, { maxLength: 3 }),
    links: fc.array(
      fc.record({ text: words, policy: fc.constantFrom(...keys) }, { requiredKeys: ['text'] }),
      { maxLength: 2 },
    ),
  },
  { requiredKeys: ['order', 'summary'] },
);
const mark = fc.record({
  start: fc.nat(40),
  end: fc.integer({ min: 41, max: 90 }),
  kind: fc.constantFrom('no-fact', 'artefact'),
});
const version = fc.record(
  {
    statements: fc.array(statement, { maxLength: 5 }),
    marks: fc.array(
      mark.map((one) => ({ ...one, sha256 })),
      { maxLength: 4 },
    ),
    observedAt: instant,
  },
  { requiredKeys: ['statements', 'marks'] },
);
export const anyDocument = fc
  .record({ terms, parties: terms, versions: fc.array(version, { maxLength: 3 }), title: words })
  .map(documentOf);

function documentOf({
  terms,
  parties,
  versions,
  title,
}: {
  terms: object[];
  parties: object[];
  versions: { statements: object[] }[];
  title: string;
}) {
  const given = aDocument();
  return aDocument({
    policy: { ...Object(given.policy), title },
    vocabulary: { dataCategories: terms.toReversed(), collectionMethods: [], purposes: [], parties },
    versions: versions.map(({ statements, ...each }, at) => {
      const said = statements.map((one, place) =>
        aStatementTold({
          actors: [],
          recipients: [],
          dataCategories: [],
          passages: [],
          ...one,
          key: `s-${statements.length - place}`,
        }),
      );
      return aVersionTold({
        lastObservedAt: undefined,
        observedAt: undefined,
        ...each,
        number: at + 1,
        statements: said,
      });
    }),
  });
}
