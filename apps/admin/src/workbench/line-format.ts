/** Formats of whole lines: headings and lists are put on, changed, or taken off. */
import type { Stretch } from '../source-text/stretch.ts';
import type { Format } from './edit.ts';

export const heading = (level: number): Format =>
  onLines((lines) => {
    const mark = `${'#'.repeat(level)} `;
    const isOn = lines.every((line) => line.startsWith(mark));
    return lines.map((line) => (isOn ? bare(line) : `${mark}${bare(line)}`));
  });

export const bullets: Format = onLines((lines) => {
  const isOn = lines.every((line) => /^\s*- /.test(line));
  return lines.map((line) => (isOn ? bare(line) : `- ${bare(line)}`));
});

export const numbers: Format = onLines((lines) => {
  const isOn = lines.every((line) => /^\s*\d+\. /.test(line));
  return lines.map((line, at) => (isOn ? bare(line) : `${at + 1}. ${bare(line)}`));
});

/** An empty table after the lines that are selected; the first cell of its head waits for words. */
export const table: Format = (text, selection) => {
  const { end } = wholeLines(text, selection);
  const lead =
    end === 0 || text.slice(0, end).endsWith('\n\n') ? '' : text.charAt(end - 1) === '\n' ? '\n' : '\n\n';
  const at = end + lead.length + 2;
  return { start: end, end, insert: `${lead}${emptyTable}`, select: { start: at, end: at } };
};

const emptyTable = '|   |   |\n| - | - |\n|   |   |\n';

const bare = (line: string) => line.replace(/^\s*(#{1,6} |- |\d+\. )?/, '');

function onLines(change: (lines: string[]) => string[]): Format {
  return (text, selection) => {
    const { start, end } = wholeLines(text, selection);
    const insert = change(text.slice(start, end).split('\n')).join('\n');
    const isOneLine = !insert.includes('\n');
    const to = start + insert.length;
    return { start, end, insert, select: { start: isOneLine ? to : start, end: to } };
  };
}

function wholeLines(text: string, { start, end }: Stretch): Stretch {
  const stop = text.indexOf('\n', end > start && text.charAt(end - 1) === '\n' ? end - 1 : end);
  return { start: text.lastIndexOf('\n', start - 1) + 1, end: stop < 0 ? text.length : stop };
}
