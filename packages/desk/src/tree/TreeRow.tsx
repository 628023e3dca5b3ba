import ClosedIcon from '@mui/icons-material/ChevronRight';
import OpenIcon from '@mui/icons-material/ExpandMore';
import { Box } from '@mui/material';
import type { KeyboardEvent, ReactNode } from 'react';
import type { Row } from './rows.ts';

type Props = {
  row: Row;
  isChosen: boolean;
  isStop: boolean;
  mark: ReactNode;
  onFocus: () => void;
  onChoose: () => void;
  onToggle: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
};

export function TreeRow({ row, isChosen, isStop, mark, onFocus, onChoose, onToggle, onKeyDown }: Props) {
  const { node, level, position, setSize, isOpen } = row;
  return (
    <Box
      role="treeitem"
      aria-level={level}
      aria-posinset={position}
      aria-setsize={setSize}
      aria-selected={isChosen}
      {...(isOpen === null ? {} : { 'aria-expanded': isOpen })}
      tabIndex={isStop ? 0 : -1}
      onFocus={onFocus}
      onClick={onChoose}
      onKeyDown={onKeyDown}
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 0.5,
        minHeight: 36,
        pl: `${(level - 1) * 1.25 + 0.25}rem`,
        pr: 1,
        cursor: 'pointer',
        borderRadius: 1,
        overflowWrap: 'anywhere',
        bgcolor: isChosen ? 'action.selected' : undefined,
        '&:hover': { bgcolor: 'action.hover' },
        '&:focus-visible': { outlineOffset: -3 },
      }}
    >
      <Box
        aria-hidden
        onClick={(event) => {
          event.stopPropagation();
          onToggle();
        }}
        sx={{ width: 28, height: 28, flex: 'none', display: 'grid', placeItems: 'center' }}
      >
        {isOpen === null ? null : isOpen ? <OpenIcon /> : <ClosedIcon />}
      </Box>
      <Box component="span" sx={{ minWidth: 0, color: node.isRetired ? 'text.secondary' : 'text.primary' }}>
        {node.name}
      </Box>
      {mark}
    </Box>
  );
}
