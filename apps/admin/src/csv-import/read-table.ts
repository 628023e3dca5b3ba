import { sentence } from '../language/say.ts';

/** A file of records: a table with a head, or a list of objects. */
export type Table = { columns: string[]; rows: Record<string, unknown>[] };

export async function readTable(name: string, text: string): Promise<Table> {
  const plain = text.replace(/^\uFEFF/, '');
  const rows = /\.json$/i.test(name) ? readJson(plain) : await readCsv(plain);
  if (!rows.length) throw new Error(sentence('There is no row in this file.'));
  return { columns: [...new Set(rows.flatMap((row) => Object.keys(row)))], rows };
}

function readJson(text: string): Table['rows'] {
  const read = parsed(text);
  if (!Array.isArray(read) || !read.every(isRow)) throw new Error(sentence('Give a list of objects.'));
  return read;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(sentence('This is not JSON.'));
  }
}

async function readCsv(text: string): Promise<Table['rows']> {
  const { default: papa } = await import('papaparse');
  const options = { header: true, skipEmptyLines: 'greedy', transform: withoutGuard } as const;
  const { data, errors } = papa.parse<Record<string, unknown>>(text, options);
  // A table of one column has nothing to tell its delimiter by.
  const [error] = errors.filter(({ type }) => type !== 'Delimiter');
  if (error) throw new Error(`Row ${(error.row ?? 0) + 1}: ${error.message}.`);
  return data;
}

/** What the export puts before a cell that a spreadsheet would take for a formula. */
const withoutGuard = (cell: string) => (/^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell);

const isRow = (row: unknown): row is Record<string, unknown> =>
  typeof row === 'object' && row !== null && !Array.isArray(row);
