/** The lines of the map as a file. */
import { statementsOf } from '@privacy-register/schema/data-map/edge';
import { type Say, sentence } from '../language/say.ts';
import { download } from '../list/export-file.ts';
import { spelled } from '../words/spelled.ts';
import { type MapLine, standings } from './line.ts';

export const heads = [
  sentence('Kind'),
  sentence('From'),
  sentence('What is said'),
  sentence('To'),
  sentence('Note'),
  sentence('Statements'),
];

/** With a column for what differs where two versions are compared. */
export function cellsOf(line: MapLine, { say, isCompared }: { say: Say; isCompared: boolean }): string[] {
  const { kind, from, how, to, note, standing } = line;
  return [...(isCompared ? [say(standings[standing])] : []), say(spelled(kind)), from, how, to, note];
}

/** A cell that a spreadsheet would take for a formula is made text by an apostrophe. */
export async function saveCsv(
  lines: readonly MapLine[],
  wish: { say: Say; isCompared: boolean; name: string },
) {
  const { default: papa } = await import('papaparse');
  const { say, isCompared, name } = wish;
  const fields = [...(isCompared ? [say('Difference')] : []), ...heads.map((head) => say(head))];
  const data = lines.map((line) => [
    ...cellsOf(line, wish),
    statementsOf(line.edge)
      .map(({ statement }) => statement.key)
      .join('; '),
  ]);
  const text = papa.unparse({ fields, data }, { escapeFormulae: true });
  download(`${name}.csv`, 'text/csv;charset=utf-8', `${text}\r\n`);
}
