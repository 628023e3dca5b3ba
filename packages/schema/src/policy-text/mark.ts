/** Stands where a mark was, so that offsets stay; sentence breaks are found as if it weren't there. */
export const stand = '\u2060';

/**
 * Covers the marks of emphasis, code, links and quoted lines, and joins lines: no sentence ends with them.
 * What changes the sense (struck-out words, tags, where a link leads) stays and counts as words.
 */
export function maskMarks(markdown: string): string {
  return maskEmphasis(maskLinks(joinLines(markdown)));
}

function joinLines(markdown: string): string {
  return markdown.replace(/[\r\n][ \t>]*/g, (gap) => ' '.repeat(gap.length));
}

function maskLinks(markdown: string): string {
  return markdown.replace(/\[([^[\]\n]*)\]\(([^()\n]*)\)/g, `${stand}$1${stand} $2${stand}`);
}

/** Covers pairs of equal runs such as `**` around words; a run without its pair is a word. */
function maskEmphasis(markdown: string): string {
  const letters = markdown.split('');
  const opened = new Map<string, number>();

  for (const { 0: run, index } of markdown.matchAll(/\*{1,3}|_{1,3}|`+/g)) {
    const before = markdown.charAt(index - 1);
    const after = markdown.charAt(index + run.length);
    const opener = opened.get(run);

    if (opener !== undefined && closes(run, before, after)) {
      cover(letters, opener, run.length);
      cover(letters, index, run.length);
      opened.delete(run);
    } else if (opens(run, before, after)) {
      opened.set(run, index);
    }
  }

  return letters.join('');
}

const isGap = (letter: string) => /^\s?$/.test(letter);
const isWordPart = (letter: string) => /[\p{L}\p{N}]/u.test(letter);

function opens(run: string, before: string, after: string): boolean {
  return !isGap(after) && !(run.startsWith('_') && isWordPart(before));
}

function closes(run: string, before: string, after: string): boolean {
  return !isGap(before) && !(run.startsWith('_') && isWordPart(after));
}

function cover(letters: string[], start: number, length: number): void {
  letters.fill(stand, start, start + length);
}
