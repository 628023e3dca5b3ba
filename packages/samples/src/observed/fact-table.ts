/** The facts that a careful reader finds in the four documents, each with what must carry it. */
export const factDocuments = ['metdental-2002', 'metlife-2019', 'metlife-faq', 'massmutual-2018'] as const;
export type FactDocument = (typeof factDocuments)[number];

/** One row: a fact has several where several records carry it, and no places where it is an absence. */
export type FactRow = {
  fact: string;
  document: FactDocument;
  places: { start: number; end: number; sha256: string }[];
  /** Type of the record that carries it. */
  record: string;
  /** Key of that record; empty for a statement, which may have any. */
  key: string;
  kind: string;
  modality: string;
  negated: boolean;
  completeness: string | null;
  audiences: string[];
  /** Fields of the record, each with a value it has, or with "" where it has none. */
  holds: [field: string, value: string][];
};

/** Reads a table of tab-separated rows; its first line names the columns. */
export function factRows(document: FactDocument, table: string): FactRow[] {
  const [head = '', ...lines] = table.trimEnd().split('\n');
  const columns = head.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    const cell = (name: string) => cells[columns.indexOf(name)] ?? '';
    return {
      fact: cell('fact'),
      document,
      places: listOf(cell('passages'), ',').map(placeOf),
      record: cell('record'),
      key: cell('key'),
      kind: cell('kind'),
      modality: cell('modality'),
      negated: cell('negated') === 'negated',
      completeness: cell('completeness') || null,
      audiences: listOf(cell('audiences'), ','),
      holds: listOf(cell('holds'), '; ').map(pairOf),
    };
  });
}

const listOf = (cell: string, mark: string) => (cell ? cell.split(mark) : []);

function placeOf(cell: string): FactRow['places'][number] {
  const [start, end, sha256 = ''] = cell.split('-');
  return { start: Number(start), end: Number(end), sha256 };
}

function pairOf(cell: string): [string, string] {
  const at = cell.indexOf('=');
  return [cell.slice(0, at), cell.slice(at + 1)];
}
