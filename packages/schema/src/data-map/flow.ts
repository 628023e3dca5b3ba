/** What versions say about information as flows: whence it comes, what it is used for, who gets it. */
import { actionsOf } from '../practice/act.ts';
import { publisher } from '../practice/question.ts';
import type { SnapshotStatement, Term } from '../snapshot/snapshot.ts';

export const flowKinds = ['collection', 'use', 'disclosure'] as const;
export type FlowKind = (typeof flowKinds)[number];
export const layers = ['origin', 'category', 'purpose', 'party'] as const;
export type Layer = (typeof layers)[number];

/** As far as a map has to know it. */
export type MapTerm = Pick<Term, 'id' | 'key' | 'name' | 'ancestors'>;
type Unneeded = 'terms' | 'links' | 'passages' | 'definedEntities' | 'conflictsWith';
export type MapStatement = Omit<SnapshotStatement, Unneeded>;
export type MapTerms = Readonly<Record<string, MapTerm>>;
export type Mapped = {
  /** Id of the version that says it. */
  version: string;
  /** Those of its policy. */
  audiences: readonly string[];
  statements: readonly MapStatement[];
};

/** A place in a layer; null: the statement does not say where. */
export type End = { layer: Layer; term: string | null };
export type Flow = {
  kind: FlowKind;
  from: End;
  to: End;
  /** What is disclosed, or not collected, is said for a purpose and of what came by some way. */
  purpose: string | null;
  by: readonly string[];
  /** Who does it, where it is not the publisher. */
  actors: readonly string[];
  /** Those that are not plainly those of the kind: to sell is more than to disclose. */
  actions: readonly string[];
  version: string;
  audiences: readonly string[];
  statement: MapStatement;
};

const plain: readonly string[] = ['collect', 'use', 'disclose'];
const publishers: readonly string[] = [publisher, 'each-publisher'];

/** Statements of the three kinds that say something: an absence draws no line. */
export function flowsIn(mapped: readonly Mapped[], terms: MapTerms): Flow[] {
  return mapped.flatMap(({ statements, version, audiences }) =>
    statements.flatMap((statement) => {
      const common = {
        version,
        statement,
        audiences: statement.audiences.length ? statement.audiences : audiences,
        actors: statement.actors.filter((id) => !publishers.includes(terms[id]?.key ?? '')),
        actions: actionsOf(statement).filter((each) => !plain.includes(each)),
      };
      return waysOf(statement).map((way) => ({ ...common, ...way }));
    }),
  );
}

/** The statements of the three kinds that draw no line, since they say that something is not stated. */
export const silentIn = (mapped: readonly Mapped[]): MapStatement[] =>
  mapped.flatMap(({ statements }) =>
    statements.filter(
      ({ kind, modality }) => flowKinds.some((each) => each === kind) && modality === 'not-stated',
    ),
  );

type Way = Pick<Flow, 'kind' | 'from' | 'to' | 'purpose' | 'by'>;

function waysOf(said: MapStatement): Way[] {
  if (said.modality === 'not-stated') return [];
  switch (said.kind) {
    case 'collection':
      return collected(said);
    case 'use':
      return pairs(said.dataCategories, said.purposes).map(([category, purpose]) => ({
        ...{ kind: 'use', from: end('category', category), to: end('purpose', purpose) },
        ...{ purpose: null, by: [...said.sources, ...said.collectionMethods] },
      }));
    case 'disclosure':
      return pairs(said.dataCategories, said.recipients).flatMap(([category, party]) =>
        orNull(said.purposes).map((purpose) => ({
          ...{ kind: 'disclosure', from: end('category', category), to: end('party', party) },
          ...{ purpose, by: [...said.sources, ...said.collectionMethods] },
        })),
      );
    default:
      return [];
  }
}

/**
 * What is collected is collected for its purposes, too. What is not collected by some way and for some
 * purpose stays one denial: cut into pairs, it would deny more than was said.
 */
function collected(said: MapStatement): Way[] {
  const { dataCategories, sources, collectionMethods, purposes, negated } = said;
  const origins = negated && sources.length ? sources : [...sources, ...collectionMethods];
  const by = negated && sources.length ? collectionMethods : [];
  const inward = pairs(origins, dataCategories).flatMap(([origin, category]) =>
    (negated ? orNull(purposes) : [null]).map(
      (purpose): Way => ({
        ...{ kind: 'collection', from: end('origin', origin), to: end('category', category) },
        ...{ purpose, by },
      }),
    ),
  );
  if (negated || !purposes.length) return inward;
  const onward = pairs(dataCategories, purposes).map(
    ([category, purpose]): Way => ({
      ...{ kind: 'collection', from: end('category', category), to: end('purpose', purpose) },
      ...{ purpose: null, by: [...sources, ...collectionMethods] },
    }),
  );
  return [...inward, ...onward];
}

const end = (layer: Layer, term: string | null): End => ({ layer, term });

const orNull = (ids: readonly string[]): readonly (string | null)[] => (ids.length ? ids : [null]);

const pairs = (some: readonly string[], others: readonly string[]) =>
  orNull(some).flatMap((one) => orNull(others).map((other) => [one, other] as const));
