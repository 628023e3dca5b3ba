import { useTheme } from '@mui/material';
import { dashes } from './graph.ts';
import type { Line, Point } from './lay-out.ts';

/** An edge: its kind is told by the dashes of the line and by its label. */
export function GraphLine({ line: { edge, points } }: { line: Line }) {
  const { palette } = useTheme();
  return (
    <path
      aria-hidden
      d={pathOf(points)}
      fill="none"
      stroke={palette.text.primary}
      strokeWidth={1.5}
      strokeDasharray={dashes[edge.stroke]}
      markerEnd="url(#graph-arrow)"
    />
  );
}

/** Drawn after all lines, so that none runs through it. */
export function GraphLineLabel({ line: { edge, label } }: { line: Line }) {
  const { palette } = useTheme();
  const rows = edge.note ? [edge.label, edge.note] : [edge.label];
  return (
    <g aria-hidden>
      {rows.map((row, at) => (
        <text
          key={row}
          x={label.x}
          y={label.y + 4 + (at - (rows.length - 1) / 2) * 15}
          textAnchor="middle"
          fontSize={11.5}
          fill={palette.text.primary}
          stroke={palette.background.paper}
          strokeWidth={6}
          strokeLinejoin="round"
          paintOrder="stroke"
        >
          {row}
        </text>
      ))}
    </g>
  );
}

const pathOf = (points: readonly Point[]) =>
  points.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${x.toFixed(1)},${y.toFixed(1)}`).join(' ');
