import { useTheme } from '@mui/material';
import type { ElementType } from 'react';
import type { Graph, Outline } from './graph.ts';
import { type Box, rowHeight } from './lay-out.ts';
import { sentencesOf } from './sentences.ts';

type Props = { box: Box; graph: Graph; link: ElementType };

/** A node: reached by the keyboard, told whole to those who listen. */
export function GraphBox({ box, graph, link: Link }: Props) {
  const { node } = box;
  return (
    <Link to={node.path}>
      <title>{node.label}</title>
      <desc>{sentencesOf(node, graph)}</desc>
      <Frame box={box} outline={node.outline} />
      <Words box={box} />
    </Link>
  );
}

function Frame({ box: { x, y, width, height }, outline }: { box: Box; outline: Outline }) {
  const { palette } = useTheme();
  const line = { fill: 'none', stroke: palette.primary.main, rx: 6 };
  return (
    <>
      <rect {...{ x, y, width, height }} rx={6} fill={palette.background.default} />
      <rect
        {...{ x, y, width, height, ...line }}
        strokeWidth={1.5}
        strokeDasharray={outline === 'dashed' ? '6 4' : undefined}
      />
      {outline === 'double' ? (
        <rect x={x + 4} y={y + 4} width={width - 8} height={height - 8} {...line} rx={4} strokeWidth={1} />
      ) : null}
    </>
  );
}

function Words({ box: { node, rows, x, y } }: { box: Box }) {
  const { palette } = useTheme();
  const lines = [
    ...rows.map((text) => ({ text, weight: 600, fill: palette.text.primary })),
    ...node.facts.map((text) => ({ text, weight: 400, fill: palette.text.secondary })),
  ];
  return lines.map(({ text, weight, fill }, at) => (
    <text key={text} x={x + 14} y={y + 23 + at * rowHeight} fontWeight={weight} fill={fill}>
      {`${text} `}
    </text>
  ));
}
