/** The blocks of a Markdown text: headings, list items, table cells and paragraphs, with their offsets. */
export type Block = {
  kind: 'heading' | 'item' | 'cell' | 'paragraph';
  level: number;
  start: number;
  end: number;
};

/** Every stretch of words that belongs together; what holds no words (rules, fences) is left out. */
export function blocks(text: string): Block[] {
  const found: Block[] = [];
  let open: Block | null = null;

  for (const line of lines(text)) {
    if (underlines(line.words) && open?.kind === 'paragraph') {
      open.kind = 'heading';
      open.level = line.words.startsWith('=') ? 1 : 2;
      open = null;
      continue;
    }
    if (isWordless(line.words)) {
      open = null;
      continue;
    }

    const started: Block[] = startedBy(line);
    const [first] = started;
    if (first?.kind === 'paragraph' && open) {
      open.end = first.end;
      continue;
    }
    found.push(...started);
    open = first?.kind === 'item' || first?.kind === 'paragraph' ? first : null;
  }

  return found;
}

type Line = { words: string; start: number; end: number };

/** Lines without their quotation marks, indentation and line ends. */
function lines(text: string): Line[] {
  return [...text.matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/g)].flatMap(({ 0: raw, index }) => {
    if (raw === '') return [];
    const lead = /^(?:[ \t]*>)*[ \t]*/.exec(raw)?.[0].length ?? 0;
    const words = raw.slice(lead).trimEnd();
    return [{ words, start: index + lead, end: index + lead + words.length }];
  });
}

const underlines = (words: string) => /^(=+|-{2,})$/.test(words);

function isWordless(words: string): boolean {
  if (/^[|: \t-]*$/.test(words)) return words === '' || words.includes('--') || !words.includes('|');
  return /^(`{3,}|~{3,})/.test(words) || /^([*_])([ \t]*\1){2,}$/.test(words);
}

function startedBy(line: Line): Block[] {
  const heading = /^(#{1,6})[ \t]+/.exec(line.words);
  if (heading?.[1]) return [headingOf(line, heading[1].length, heading[0].length)];

  const item = /^([-*+]|\d{1,9}[.)])[ \t]+/.exec(line.words);
  if (item) return [{ kind: 'item', level: 0, start: line.start + item[0].length, end: line.end }];
  if (line.words.startsWith('|')) return cells(line);
  return [{ kind: 'paragraph', level: 0, start: line.start, end: line.end }];
}

function headingOf(line: Line, level: number, lead: number): Block {
  const closed = /[ \t]+#{1,6}$/.exec(line.words.slice(-80))?.[0].length ?? 0;
  return { kind: 'heading', level, start: line.start + lead, end: line.end - closed };
}

function cells(line: Line): Block[] {
  return [...line.words.matchAll(/[^|]+/g)].flatMap(({ 0: raw, index }) => {
    const start = line.start + index + (raw.length - raw.trimStart().length);
    const end = start + raw.trim().length;
    return end > start ? [{ kind: 'cell' as const, level: 0, start, end }] : [];
  });
}
