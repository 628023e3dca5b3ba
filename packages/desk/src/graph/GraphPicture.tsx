import { useTheme } from '@mui/material';
import type { ElementType, Ref } from 'react';
import { GraphBox } from './GraphBox.tsx';
import { GraphLine, GraphLineLabel } from './GraphLine.tsx';
import type { Graph } from './graph.ts';
import { layOut } from './lay-out.ts';

type Props = {
  label: string;
  graph: Graph;
  first: 'from' | 'to';
  size: 'whole' | 'readable';
  link: ElementType;
  picture: Ref<SVGSVGElement>;
};

/** Colours stand in attributes, so that a saved picture keeps them. */
export function GraphPicture({ label, graph, first, size, link, picture }: Props) {
  const { palette } = useTheme();
  const { width, height, boxes, lines } = layOut(graph, first);
  return (
    <svg
      ref={picture}
      viewBox={`0 0 ${width} ${height}`}
      width={size === 'whole' ? '100%' : width}
      {...(size === 'whole' ? {} : { height })}
      fontFamily="system-ui, 'Segoe UI', Roboto, sans-serif"
      fontSize={13}
      style={{ display: 'block', maxHeight: size === 'whole' ? '80vh' : 'none' }}
    >
      <title>{label}</title>
      <defs>
        <marker
          id="graph-arrow"
          viewBox="0 0 8 8"
          refX={8}
          refY={4}
          markerWidth={8}
          markerHeight={8}
          orient="auto"
        >
          <path d="M0,0 L8,4 L0,8 z" fill={palette.text.primary} />
        </marker>
      </defs>
      <rect width={width} height={height} fill={palette.background.paper} />
      {lines.map((line) => (
        <GraphLine key={line.edge.id} line={line} />
      ))}
      {lines.map((line) => (
        <GraphLineLabel key={line.edge.id} line={line} />
      ))}
      {boxes.map((box) => (
        <GraphBox key={box.node.id} box={box} graph={graph} link={link} />
      ))}
    </svg>
  );
}
