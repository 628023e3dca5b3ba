/** What a key does in a tree, as the ARIA Authoring Practices have it. */
import { parentPath, type Row } from './rows.ts';
import { folded } from './sift.ts';

export type Step =
  | { do: 'focus'; path: string }
  | { do: 'open' | 'close'; paths: string[] }
  | { do: 'choose'; path: string };

export function stepOf(key: string, rows: readonly Row[], current: string): Step | null {
  const at = rows.findIndex(({ path }) => path === current);
  const row = rows[at];
  if (!row) return null;
  const focus = (to: Row | undefined): Step | null => (to ? { do: 'focus', path: to.path } : null);
  switch (key) {
    case 'ArrowDown':
      return focus(rows[at + 1]);
    case 'ArrowUp':
      return focus(rows[at - 1]);
    case 'Home':
      return focus(rows[0]);
    case 'End':
      return focus(rows.at(-1));
    case 'ArrowRight':
      if (row.isOpen === false) return { do: 'open', paths: [row.path] };
      return row.isOpen ? focus(rows[at + 1]) : null;
    case 'ArrowLeft': {
      if (row.isOpen) return { do: 'close', paths: [row.path] };
      const above = parentPath(row.path);
      return above === null ? null : { do: 'focus', path: above };
    }
    case 'Enter':
    case ' ':
      return { do: 'choose', path: row.path };
    case '*': {
      const siblings = rows.filter((each) => parentPath(each.path) === parentPath(row.path));
      const closed = siblings.filter((each) => each.isOpen === false);
      return { do: 'open', paths: closed.map(({ path }) => path) };
    }
    default:
      return null;
  }
}

/** The next row that begins so; a single letter goes on past the current one. */
export function typedAhead(typed: string, rows: readonly Row[], current: string): string | null {
  const at = rows.findIndex(({ path }) => path === current);
  const start = typed.length === 1 ? at + 1 : at;
  const turned = [...rows.slice(start), ...rows.slice(0, start)];
  return turned.find(({ node }) => folded(node.name).startsWith(folded(typed)))?.path ?? null;
}
