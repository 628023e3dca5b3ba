/** A graph whose boxes stand in layers, each a tree: what it is about is said by whoever draws it. */
import type { EdgeTone, Stroke } from './graph.ts';

type Turn = 'leaf' | 'open' | 'folded';

export type LayeredNode = {
  id: string;
  /** Which layer, from the left. */
  layer: number;
  label: string;
  depth: number;
  /** A folded branch stands for what is below it, too. */
  is: Turn;
  /** Beneath the label, such as how much a branch hides; empty where there is nothing to note. */
  note: string;
  /** For what has no name, such as "not said". */
  isFaint: boolean;
};
export type LayeredEdge = {
  id: string;
  from: string;
  to: string;
  /** On the line, short. */
  label: string;
  /** Follows the label where there is room, and always in words. */
  note: string;
  stroke: Stroke;
  /** Says that there is no such tie. */
  isCrossed: boolean;
  tone: EdgeTone;
};
export type Layered = {
  /** Names of the layers. */
  layers: readonly string[];
  nodes: readonly LayeredNode[];
  edges: readonly LayeredEdge[];
};
