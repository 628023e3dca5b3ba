/** A policy as one document of our own JSON: what is said of it, and every record that this takes. */
import { z } from 'zod';
import { day, formats, instant } from '../kit/value.ts';
import { publishedStatuses } from '../record/policy-version.ts';
import type { RecordName } from '../records.ts';
import { toldShape } from './told-fields.ts';

export const ownJsonFormat = 'privacy-register/1';

/** Where a version stood when the document was written. */
const standings = ['waiting', 'coming', 'in-force', 'superseded', 'withdrawn', 'observed'] as const;

const key = formats.key.meta({ title: 'Key' });
const term = (name: RecordName) => z.strictObject({ ...toldShape(name), key }).meta({ id: name });
const listOf = <V>(one: z.ZodType<V>, most: number) => z.array(one).max(most);

const mark = z.strictObject(toldShape('text-mark')).meta({ id: 'text-mark' });
const statement = z.strictObject({ ...toldShape('statement'), key }).meta({ id: 'statement' });

/** Empty where the reading says so: here nothing is left out. */
const reading = z.strictObject(partly(toldShape('statement'))).meta({ id: 'reading' });
const erratum = z
  .strictObject({
    statement: key.meta({ title: 'Key of the statement that was recorded wrongly' }),
    knownFrom: instant,
    reason: z.string().max(500_000),
    before: reading,
    after: reading,
  })
  .meta({ id: 'erratum', description: 'A correction of the record; the statements above are corrected.' });

const version = z
  .strictObject({
    ...toldShape('policy-version'),
    number: z.int().min(1).max(1_000_000_000),
    status: z.enum(publishedStatuses),
    standing: z.enum(standings).meta({ description: 'When the document was written.' }),
    origin: formats.url.optional().meta({ description: 'Where the register that posted it shows it.' }),
    text: z.string().max(500_000).optional(),
    effectiveAt: instant.optional(),
    sourceDocument: key.optional(),
    observedAt: instant.optional(),
    lastObservedAt: instant.optional(),
    lastUpdatedOn: day.optional(),
    statements: listOf(statement, 2000),
    marks: listOf(mark, 2000),
    errata: listOf(erratum, 2000),
  })
  .meta({ id: 'policy-version' });

export const ownJson = z
  .strictObject({
    format: z.literal(ownJsonFormat),
    policy: z.strictObject({ ...toldShape('policy'), key, title: formats.plain }).meta({ id: 'policy' }),
    entities: listOf(term('legal-entity'), 1000),
    affiliations: listOf(z.strictObject(toldShape('affiliation')).meta({ id: 'affiliation' }), 2000),
    platforms: listOf(term('platform'), 1000),
    coverage: listOf(z.strictObject(toldShape('coverage')).meta({ id: 'coverage' }), 1000),
    vocabulary: z.strictObject({
      dataCategories: listOf(term('data-category'), 1000),
      collectionMethods: listOf(term('collection-method'), 1000),
      purposes: listOf(term('purpose'), 1000),
      parties: listOf(term('party'), 1000),
    }),
    sourceDocuments: listOf(
      z
        .strictObject({ ...toldShape('source-document'), key, marks: listOf(mark, 2000) })
        .meta({ id: 'source-document' }),
      500,
    ),
    versions: listOf(version, 500),
  })
  .meta({
    title: 'A policy in the JSON of Privacy Register',
    description: 'Records name each other by key. Fields without a value are left out.',
  });

export type OwnJson = z.infer<typeof ownJson>;
export type ToldVersion = OwnJson['versions'][number];

/** The lists of a document whose records are known by key, and what they are, in the order they are made. */
export const vocabularyLists = {
  dataCategories: 'data-category',
  collectionMethods: 'collection-method',
  purposes: 'purpose',
  parties: 'party',
} as const;

function partly(shape: Record<string, z.ZodType>): Record<string, z.ZodType> {
  return Object.fromEntries(Object.entries(shape).map(([name, value]) => [name, value.nullish()]));
}
