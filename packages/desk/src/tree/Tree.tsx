import { Box } from '@mui/material';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { stepOf } from './keys.ts';
import type { Row } from './rows.ts';
import { TreeRow } from './TreeRow.tsx';
import { useTypedAhead } from './use-typed-ahead.ts';

type Props = {
  label: string;
  rows: readonly Row[];
  chosen: string | null;
  onChoose: (id: string, path: string) => void;
  onOpen: (paths: readonly string[]) => void;
  onClose: (paths: readonly string[]) => void;
  /** Stands behind a name. */
  mark?: (row: Row) => ReactNode;
};

/** A tree for keyboard, pointer and screen reader: one stop of the tab key, arrows from there. */
export function Tree({ label, rows, chosen, onChoose, onOpen, onClose, mark }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const isThere = (path: string | null) => rows.some((row) => row.path === path);
  const stop = isThere(focused) ? focused : (rows.find(({ node }) => node.id === chosen) ?? rows[0])?.path;
  const typeAhead = useTypedAhead();

  const focus = (path: string) => {
    setFocused(path);
    const place = rows.findIndex((row) => row.path === path);
    const row = list.current?.children[place];
    if (row instanceof HTMLElement) row.focus();
  };
  const press = (event: KeyboardEvent, row: Row) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = stepOf(event.key, rows, row.path);
    const ahead = step ? null : typeAhead(event.key, rows, row.path);
    if (step || ahead) event.preventDefault();
    if (ahead) focus(ahead);
    if (step?.do === 'focus') focus(step.path);
    if (step?.do === 'choose') onChoose(row.node.id, row.path);
    if (step?.do === 'open') onOpen(step.paths);
    if (step?.do === 'close') onClose(step.paths);
  };

  useBroughtIntoView(list, rows, chosen);

  return (
    <Box ref={list} role="tree" aria-label={label} sx={{ py: 1 }}>
      {rows.map((row) => (
        <TreeRow
          key={row.path}
          row={row}
          isChosen={row.node.id === chosen}
          isStop={row.path === stop}
          mark={mark?.(row)}
          onFocus={() => setFocused(row.path)}
          onChoose={() => onChoose(row.node.id, row.path)}
          onToggle={() => (row.isOpen ? onClose : onOpen)([row.path])}
          onKeyDown={(event) => press(event, row)}
        />
      ))}
    </Box>
  );
}

/** Once for each choice, so that a deep link shows its node and scrolling stays free. */
function useBroughtIntoView(
  list: { current: HTMLDivElement | null },
  rows: readonly Row[],
  chosen: string | null,
): void {
  const shown = useRef<string | null>(null);
  useEffect(() => {
    const place = rows.findIndex(({ node }) => node.id === chosen);
    if (place < 0 || shown.current === chosen) return;
    shown.current = chosen;
    list.current?.children[place]?.scrollIntoView({ block: 'nearest' });
  }, [list, rows, chosen]);
}
