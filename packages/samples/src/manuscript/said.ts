import type { PolicyVersion } from '@privacy-register/schema/record/policy-version';
import type { SnapshotStatement } from '@privacy-register/schema/snapshot/snapshot';

/** Facets that name records, which a manuscript names by their keys. */
export const namedBy = {
  actors: 'party',
  sources: 'party',
  recipients: 'party',
  dataCategories: 'data-category',
  excludedDataCategories: 'data-category',
  collectionMethods: 'collection-method',
  purposes: 'purpose',
  definedEntities: 'legal-entity',
} as const;

type Named = keyof typeof namedBy;
type Always = 'key' | 'kind' | 'modality' | 'summary';
type Written = 'terms' | 'links' | 'passages' | 'section' | 'order';
type Terms = NonNullable<SnapshotStatement['terms']>;
type Plain = Omit<SnapshotStatement, Named | Always | Written>;

/** A statement as it is written by hand. What is left out is not said. */
export type Said = Pick<SnapshotStatement, Always> &
  Partial<Plain> &
  Partial<Record<Named, readonly string[]>> & {
    /** The words of the text that say it; "first words … last words" stands for all between them. */
    quotes: readonly string[];
    terms?: { [Block in keyof Terms]?: Partial<NonNullable<Terms[Block]>> };
    links?: readonly Partial<SnapshotStatement['links'][number]>[];
  };

/** What a version is to say: its text, the words of its notice, and the statements that point into it. */
export type Manuscript = {
  text: string;
  notice: string | null;
  /** What a change applies to, where it asks for notice. */
  dataScope?: PolicyVersion['dataScope'];
  /** In the order of `order`, which leaves room for more between them. */
  statements: readonly (Said & { order: number })[];
  /** Sentences that state no fact, each with the reason. */
  asides: readonly { quote: string; reason: string }[];
};
