/** Values for the places of a sentence: `The %{count} days after it are counted.` */
export type Values = { readonly [place: string]: string | number };

/** A sentence that was said, with what stood in its places. */
export type Told<S extends string = string> = { sentence: S; values: { [place: string]: string } };

/** The sentence with its places filled; a place without a value stays as it is. */
export function fill(sentence: string, values: Values = {}): string {
  return sentence.replaceAll(place, (whole, name: string) => {
    return Object.hasOwn(values, name) ? String(values[name]) : whole;
  });
}

/** Which of these sentences a text was made of, so that it can be said in another language; null for none. */
export function readBack<S extends string>(text: string, sentences: readonly S[]): Told<S> | null {
  for (const sentence of sentences) {
    const values = patternOf(sentence).exec(text);
    if (values) return { sentence, values: { ...values.groups } };
  }
  return null;
}

const place = /%\{(\w+)\}/g;

/** The first place that can end does: values before it hold no words of the sentence. */
function patternOf(sentence: string): RegExp {
  const names = placesOf(sentence);
  const pieces = sentence.split(/%\{\w+\}/).map((piece) => piece.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = pieces.map((piece, at) => (at === 0 ? piece : `(?<${names[at - 1]}>.+?)${piece}`));
  return new RegExp(`^${pattern.join('')}$`, 's');
}

export const placesOf = (sentence: string): string[] =>
  [...sentence.matchAll(place)].map(([, name]) => name ?? '');
