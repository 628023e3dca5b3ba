import { useTheme } from '@mui/material';
import type { KeyboardEvent } from 'react';
import { rowHeight } from './lay-out.ts';
import type { LayeredBox } from './lay-out-layers.ts';

type Props = {
  box: LayeredBox;
  /** What it is tied to, for those who listen. */
  told: string;
  isChosen: boolean;
  isFaded: boolean;
  /** One box of the picture is reached by Tab, the others from it. */
  isStop: boolean;
  onAim: (node: string | null) => void;
  onChoose: (node: string) => void;
  onTurn: (node: string) => void;
  onKey: (event: KeyboardEvent, node: string) => void;
};

export function LayeredNodeBox({ box, told, isChosen, isFaded, isStop, ...on }: Props) {
  const { palette } = useTheme();
  const { node, rows, x, y, width, height } = box;
  const first = y + height / 2 - ((rows.length + (node.note ? 1 : 0)) * rowHeight) / 2 + 13;
  const inset = node.is === 'leaf' ? 12 : 32;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a picture has no button elements
    <g
      role="button"
      tabIndex={isStop ? 0 : -1}
      id={`box-${node.id}`}
      aria-pressed={isChosen}
      aria-label={[node.label, node.note].filter(Boolean).join(', ')}
      opacity={isFaded ? 0.4 : 1}
      cursor="pointer"
      onClick={() => on.onChoose(node.id)}
      onFocus={() => on.onAim(node.id)}
      onBlur={() => on.onAim(null)}
      onMouseEnter={() => on.onAim(node.id)}
      onMouseLeave={() => on.onAim(null)}
      onKeyDown={(event) => on.onKey(event, node.id)}
    >
      <desc>{told}</desc>
      <rect {...{ x, y, width, height }} rx={6} fill={palette.background.default} />
      <rect
        {...{ x, y, width, height }}
        rx={6}
        fill={isChosen ? palette.action.selected : 'none'}
        stroke={node.isFaint ? palette.text.secondary : palette.primary.main}
        strokeWidth={isChosen ? 3 : 1.5}
        strokeDasharray={node.isFaint ? '4 3' : undefined}
      />
      {node.is === 'leaf' ? null : <Turner box={box} onTurn={on.onTurn} />}
      {rows.map((row, at) => (
        <text
          key={row}
          x={x + inset}
          y={first + at * rowHeight}
          fontWeight={node.isFaint ? 400 : 600}
          fontStyle={node.isFaint ? 'italic' : undefined}
          fill={palette.text.primary}
        >
          {`${row} `}
        </text>
      ))}
      {node.note ? (
        <text x={x + inset} y={first + rows.length * rowHeight} fontSize={12} fill={palette.text.secondary}>
          {node.note}
        </text>
      ) : null}
    </g>
  );
}

/** Plus or minus: opens and folds a branch by mouse; the keys of the same name do it, too. */
function Turner({ box: { node, x, y, height }, onTurn }: { box: LayeredBox; onTurn: Props['onTurn'] }) {
  const { palette } = useTheme();
  const middle = y + height / 2;
  const signs = `M${x + 12},${middle} h10 ${node.is === 'folded' ? `M${x + 17},${middle - 5} v10` : ''}`;
  return (
    <g
      aria-hidden
      onClick={(event) => {
        event.stopPropagation();
        onTurn(node.id);
      }}
    >
      <rect x={x + 3} y={middle - 14} width={28} height={28} fill="transparent" />
      <rect
        x={x + 9}
        y={middle - 8}
        width={16}
        height={16}
        rx={3}
        fill="none"
        stroke={palette.text.secondary}
      />
      <path d={signs} stroke={palette.text.primary} strokeWidth={1.6} fill="none" />
    </g>
  );
}
