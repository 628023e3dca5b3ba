import type { Field } from '@privacy-register/schema/kit/field';
import { statement } from '@privacy-register/schema/record/statement';
import { everyFacet, facetsOfKind, type Takes } from '@privacy-register/schema/statement/facets-of-kind';
import { sentence } from '../language/say.ts';

export type FormField = { name: string; field: Field; isDisabled: boolean };

const fields: Record<string, Field> = statement.fields;
const facets: readonly string[] = everyFacet;
/** Those first, then what the kind takes, then where it stands. */
const first = ['kind', 'summary', 'modality', 'negated', 'completeness'];
const last = ['terms', 'condition', 'links', 'section', 'order', 'key'];

export function formFields(
  kind: unknown,
  values: Record<string, unknown>,
  doing: 'create' | 'update',
): FormField[] {
  const takes = takenBy(kind);
  const asked = facets.filter(
    (name) => takes?.facets.some((facet) => facet === name) || isGiven(values[name]),
  );
  return [...first, ...asked, ...last].flatMap((name) => {
    const field = fields[name];
    if (!field || (name === 'negated' && takes?.negated === false && !values.negated)) return [];
    const fitting = takes ? fitted(name, field, takes) : field;
    return fitting ? [{ name, field: fitting, isDisabled: doing === 'update' && Boolean(field.fixed) }] : [];
  });
}

function takenBy(kind: unknown): Takes | null {
  return Object.entries(facetsOfKind).find(([name]) => name === kind)?.[1] ?? null;
}

/** The words and terms that the kind leaves. */
function fitted(name: string, field: Field, takes: Takes): Field | null {
  if (name === 'modality' && field.kind === 'word') {
    const [word, ...words] = takes.modalities;
    return word ? { ...field, words: [word, ...words] } : field;
  }
  if (name === 'actions' && field.kind === 'words') {
    const [word, ...words] = takes.actions;
    return word ? { ...field, words: [word, ...words] } : field;
  }
  if (name === 'terms' && field.kind === 'oneOf') {
    const block = takes.terms ? field.fields[takes.terms] : undefined;
    return takes.terms && block ? { ...field, fields: { [takes.terms]: block } } : null;
  }
  if (name === 'key') return { ...field, optional: true, help: sentence('Empty: made from the summary.') };
  return field;
}

const isGiven = (value: unknown) => (Array.isArray(value) ? value.length > 0 : Boolean(value));

/** A key from the words of the summary, as long as a key may be. */
export function keyFrom(summary: unknown): string {
  const words =
    String(summary ?? '')
      .toLowerCase()
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .match(/[a-z0-9]+/g) ?? [];
  return words.join('-').slice(0, 60).replace(/-+$/, '') || 'statement';
}
