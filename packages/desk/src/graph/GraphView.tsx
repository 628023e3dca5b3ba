import { type ElementType, useState } from 'react';
import { GraphPicture } from './GraphPicture.tsx';
import { GraphTable } from './GraphTable.tsx';
import type { Graph, Sign } from './graph.ts';
import { type GraphViewName, PictureFrame } from './PictureFrame.tsx';
import { type GraphWords, graphWords } from './words.ts';

type Props = {
  label: string;
  graph: Graph;
  legend: readonly Sign[];
  /** The end of each edge that stands in the earlier column. */
  first: 'from' | 'to';
  /** Name of a saved file, without its ending. */
  file: string;
  link: ElementType;
  words?: GraphWords;
};

/** Boxes and their ties as a picture to walk through and to save, and as tables. */
export function GraphView({ label, graph, legend, first, file, link, words = graphWords }: Props) {
  const [view, setView] = useState<GraphViewName>('picture');
  if (graph.nodes.length === 0) return <>{words.nothing}</>;
  return (
    <PictureFrame
      {...{ label, legend, file, words, view }}
      onView={setView}
      picture={(size, picture) => <GraphPicture {...{ label, graph, first, size, link, picture }} />}
      table={<GraphTable label={label} graph={graph} words={words} link={link} />}
    />
  );
}
