/** The words of a graph, for whoever speaks of other things or in another language. */
export const graphWords = {
  show: 'Show as',
  picture: 'Picture',
  table: 'Table',
  size: 'Size',
  whole: 'Whole',
  readable: 'Readable',
  saveSvg: 'Save as SVG',
  savePng: 'Save as PNG',
  edges: 'ties',
  nodes: 'everybody',
  from: 'Who',
  edge: 'Tie',
  to: 'To whom',
  note: 'Dates',
  node: 'Name',
  facts: 'What is known',
  nothing: 'Nothing to draw.',
};
export type GraphWords = typeof graphWords;
