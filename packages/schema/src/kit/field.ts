/** The closed list of field kinds. Databases, API and screens are read from these and nothing else. */
import { z } from 'zod';
import * as value from './value.ts';

export type Options = {
  label: string;
  help?: string;
  /** May be null: not said. */
  optional?: true;
  /** Written by the rules alone; never an input. */
  ruled?: true;
  /** Given when the record is made, and kept. */
  fixed?: true;
  /** Never shown to anonymous callers. */
  internal?: true;
  /** A person's data: the audit chain keeps a salted hash of it. */
  personal?: true;
  /** Never leaves the server. */
  secret?: true;
  unique?: true;
  /** Many records may be given the same value of it at once. */
  bulk?: true;
  /** Holds the key of a record of this type, where another field would hold its id. */
  keyOf?: string;
};

type Referring = {
  /** No record comes back to itself along these. */
  acyclic?: true;
  /** What it names may be archived all the same; whoever reads it sees to what is gone. */
  loose?: true;
};

export type Format = keyof typeof value.formats;
type Words = readonly [string, ...string[]];
type FieldMap = Record<string, Field>;
type Valued<V, O extends Options> = O & { value: z.ZodType<O extends { optional: true } ? V | null : V> };
type ValueOf<F> = F extends { value: z.ZodType<infer V> } ? V : never;
export type ValuesOf<M extends FieldMap> = { -readonly [K in keyof M]: ValueOf<M[K]> };

export type Field = Options & { value: z.ZodType } & (
    | { kind: 'text' | 'texts'; format: Format }
    | { kind: 'word' | 'words'; words: Words }
    | ({ kind: 'ref' | 'refs'; to: string } & Referring)
    | { kind: 'part' | 'parts' | 'oneOf'; fields: FieldMap }
    | { kind: 'prose' | 'instant' | 'day' | 'count' | 'flag' | 'json' }
  );
export type Kind = Field['kind'];

function field<const K extends Kind, V, const O extends Options, const X extends object>(
  kind: K,
  type: z.ZodType<V>,
  options: O,
  extra: X,
) {
  const zod: z.ZodType = options.optional ? type.nullable() : type;
  return { ...options, ...extra, kind, value: zod } as { kind: K } & X & Valued<V, O>;
}

export const text = <const O extends Options>(options: O, format: Format = 'plain') =>
  field('text', value.formats[format], options, { format });
export const texts = <const O extends Options>(options: O, format: Format = 'plain') =>
  field('texts', z.array(value.formats[format]).max(500), options, { format });
export const prose = <const O extends Options>(options: O) => field('prose', value.prose, options, {});
export const instant = <const O extends Options>(options: O) => field('instant', value.instant, options, {});
export const day = <const O extends Options>(options: O) => field('day', value.day, options, {});
export const count = <const O extends Options>(options: O) => field('count', value.count, options, {});
export const flag = <const O extends Options>(options: O) => field('flag', z.boolean(), options, {});
export const word = <const W extends Words, const O extends Options>(words: W, options: O) =>
  field('word', z.enum(words), options, { words });
export const words = <const W extends Words, const O extends Options>(words: W, options: O) =>
  field('words', value.distinct(z.enum(words)), options, { words });
export const ref = <const O extends Options & Referring>(to: string, options: O) =>
  field('ref', value.id, options, { to });
export const refs = <const O extends Options & Referring>(to: string, options: O) =>
  field('refs', value.distinct(value.id), options, { to });
export const part = <const M extends FieldMap, const O extends Options>(fields: M, options: O) =>
  field('part', shape(fields), options, { fields });
export const parts = <const M extends FieldMap, const O extends Options>(fields: M, options: O) =>
  field('parts', z.array(shape(fields)).max(2000), options, { fields });
/** At most one of its blocks is given; the others are null. */
export const oneOf = <const M extends FieldMap, const O extends Options>(fields: M, options: O) =>
  field('oneOf', shape(fields).refine(atMostOne, 'Give at most one block of terms.'), options, { fields });
/** Kept as it is; only rules write it. */
export const json = <const O extends Options & { ruled: true }>(options: O) =>
  field('json', z.unknown(), options, {});

function shape<M extends FieldMap>(fields: M): z.ZodType<ValuesOf<M>> {
  const entries = Object.entries(fields).map(([name, one]) => [name, absent(one)] as const);
  return z.strictObject(Object.fromEntries(entries)) as unknown as z.ZodType<ValuesOf<M>>;
}

/** What is left out of an embedded part reads as not said. */
function absent(one: Field): z.ZodType {
  if (one.optional) return one.value.default(null);
  return isList(one.kind) ? one.value.default([]) : one.value;
}

export const isList = (kind: Kind) => ['texts', 'words', 'refs', 'parts'].includes(kind);
const atMostOne = (terms: object) => Object.values(terms).filter((block) => block !== null).length <= 1;
