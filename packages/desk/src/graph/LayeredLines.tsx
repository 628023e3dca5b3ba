import { useTheme } from '@mui/material';
import { colourOf } from './edge-tone.ts';
import { dashes } from './graph.ts';
import type { LayeredLine } from './lay-out-layers.ts';
import { groundOf, pathOf, textAt, turnOf } from './line-path.ts';

type Props = {
  lines: readonly LayeredLine[];
  /** Ids of the edges that stand out; null: none more than others. */
  lit: ReadonlySet<string> | null;
  onAim: (edge: string | null) => void;
  onChoose: (edge: string) => void;
};

/** Lines first and words after, so that no line runs through a word. The table has them for those who listen. */
export function LayeredLines({ lines, lit, onAim, onChoose }: Props) {
  const { palette } = useTheme();
  const lightOf = ({ edge }: LayeredLine) => (lit === null || lit.has(edge.id) ? 1 : 0.12);
  return (
    <g aria-hidden>
      {lines.map((line) => (
        <path
          key={line.edge.id}
          d={pathOf(line)}
          fill="none"
          stroke={colourOf(line.edge.tone, palette)}
          strokeWidth={line.edge.tone === 'plain' ? 1.4 : 2.4}
          strokeDasharray={dashes[line.edge.stroke]}
          markerEnd={`url(#layered-arrow-${line.edge.tone})`}
          opacity={lightOf(line)}
          data-edge={line.edge.id}
        />
      ))}
      {lines.map((line) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: for the mouse; the keyboard has boxes and the table
        <g
          key={line.edge.id}
          opacity={lightOf(line)}
          cursor="pointer"
          onMouseEnter={() => onAim(line.edge.id)}
          onMouseLeave={() => onAim(null)}
          onClick={() => onChoose(line.edge.id)}
        >
          <path d={pathOf(line)} fill="none" stroke="transparent" strokeWidth={11} />
          {line.edge.isCrossed ? <Cross line={line} colour={colourOf(line.edge.tone, palette)} /> : null}
          <rect {...groundOf(line)} fill={palette.background.paper} />
          <text {...textAt(line)} fontSize={11.5} fill={palette.text.primary}>
            {line.text}
          </text>
        </g>
      ))}
    </g>
  );
}

function Cross({ line, colour }: { line: LayeredLine; colour: string }) {
  const { x, y } = turnOf(line);
  return <path d={`M${x - 9},${y - 5} l10,10 m0,-10 l-10,10`} stroke={colour} strokeWidth={2} fill="none" />;
}
