import { GraphView } from '../src/graph/GraphView.tsx';
import type { Graph, Sign } from '../src/graph/graph.ts';
import { PlainLink } from './PlainLink.tsx';

const branches: Graph = {
  nodes: [
    { id: 'main', label: 'Main library', facts: ['since 1911'], outline: 'double', path: '#graph' },
    { id: 'harbour', label: 'Harbour branch', facts: ['since 1960'], outline: 'solid', path: '#graph' },
    { id: 'bus', label: 'Library bus', facts: ['in summer'], outline: 'dashed', path: '#graph' },
  ],
  edges: [
    { id: 'a', from: 'main', to: 'harbour', label: 'lends to', note: '1960 until now', stroke: 'solid' },
    { id: 'b', from: 'harbour', to: 'bus', label: 'drives', note: '', stroke: 'dashed' },
  ],
};

const legend: readonly Sign[] = [
  { label: 'Lends to', stroke: 'solid' },
  { label: 'Drives', stroke: 'dashed' },
  { label: 'Building of its own', outline: 'double' },
];

export function GraphExample() {
  return (
    <GraphView
      label="Branches"
      graph={branches}
      legend={legend}
      first="from"
      file="branches"
      link={PlainLink}
    />
  );
}
