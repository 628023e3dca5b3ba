import { diffComm } from 'node-diff3';
import { paragraphsOf, wordsOf } from './words.ts';

export type Change = { kind: 'same' | 'gone' | 'come' | 'skipped'; text: string };

const around = 8;

/** What became of a text, in its words; long stretches that stayed are left out. */
export function changesIn(before: string, after: string): Change[] {
  const all = joined(
    compare(before, after, paragraphsOf, (gone, come) => compare(gone, come, wordsOf, swap)),
  );
  return all.flatMap((change, place) =>
    change.kind === 'same' ? shortened(change.text, place === 0, place === all.length - 1) : [change],
  );
}

type Settle = (gone: string, come: string) => Change[];

/** Paragraphs first: comparing every word of a long text with every other would take too long. */
function compare(before: string, after: string, cut: (text: string) => string[], settle: Settle): Change[] {
  return diffComm(cut(before), cut(after)).flatMap(({ common, buffer1, buffer2 }) =>
    common ? [same(common.join(''))] : settle((buffer1 ?? []).join(''), (buffer2 ?? []).join('')),
  );
}

const same = (text: string): Change => ({ kind: 'same', text });
const swap: Settle = (gone, come) => [
  ...(gone ? [{ kind: 'gone' as const, text: gone }] : []),
  ...(come ? [{ kind: 'come' as const, text: come }] : []),
];

function joined(changes: readonly Change[]): Change[] {
  const result: Change[] = [];
  for (const change of changes) {
    const last = result.at(-1);
    if (last?.kind === change.kind) last.text += change.text;
    else result.push({ ...change });
  }
  return result;
}

function shortened(text: string, isFirst: boolean, isLast: boolean): Change[] {
  const words = wordsOf(text);
  if (words.length <= 3 * around) return [same(text)];
  return [
    ...(isFirst ? [] : [same(words.slice(0, around).join(''))]),
    { kind: 'skipped', text: ' … ' },
    ...(isLast ? [] : [same(words.slice(-around).join(''))]),
  ];
}
