import { textHash } from '../policy-text/text-hash.ts';

type Hashed = { sha256: string; length: number };
export type Fit = { text: string; undone: string[] };

/** The very text that was hashed; what a file or a paste innocently changes is undone. Null: another text. */
export function fitText(given: string, { sha256, length }: Hashed): Fit | null {
  for (const [bom, lead] of heads) {
    for (const [ends, broken] of lineEnds) {
      for (const [last, closed] of tails) {
        const text = closed(broken(lead(given)));
        if (text.length !== length || textHash(text) !== sha256) continue;
        const undone = [
          ...(lead(given) === given ? [] : [bom]),
          ...(broken(given) === given ? [] : [ends]),
          ...(text === broken(lead(given)) ? [] : [last]),
        ];
        return { text, undone };
      }
    }
  }
  return null;
}

/** What sets a text apart from the one that was hashed, in words; its own words are nobody's to guess. */
export function howItDiffers(given: string, { sha256, length }: Hashed): string {
  const hashes = `Its SHA-256 is ${textHash(given)}, that of the document is ${sha256}.`;
  const gaps = given.match(/\u00a0/g)?.length ?? 0;
  const kept =
    gaps === 0 ? 'no no-break space' : gaps === 1 ? 'one no-break space' : `${gaps} no-break spaces`;
  if (given.length !== length)
    return `This is another text: it has ${given.length} characters, the document ${length}. ${hashes}`;
  return (
    `As long as the document, but with other characters; this text has ${kept}. A copy often puts plain spaces ` +
    `in their place, and which ones they were cannot be told. ${hashes}`
  );
}

type Way = [name: string, change: (text: string) => string];
const same = (text: string) => text;

const heads: Way[] = [
  ['', same],
  ['the byte order mark', (text) => text.replace(/^\ufeff/, '')],
  ['the byte order mark', (text) => `\ufeff${text}`],
];
const lineEnds: Way[] = [
  ['', same],
  ['the line ends', (text) => text.replace(/\r\n?/g, '\n')],
  ['the line ends', (text) => text.replace(/\r\n?|\n/g, '\r\n')],
];
const tails: Way[] = [
  ['', same],
  ['the line end at the end', (text) => text.replace(/[\r\n]+$/, '')],
  ['the line end at the end', (text) => `${text.replace(/[\r\n]+$/, '')}\n`],
  ['the line end at the end', (text) => `${text.replace(/[\r\n]+$/, '')}\r\n`],
];
