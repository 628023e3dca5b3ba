/** Where the arrow keys lead in a layered graph. */
import type { LayeredBox } from './lay-out-layers.ts';

/** Up and down within a layer, left and right to the nearest box of the next one; null: it stays. */
export function walk(boxes: readonly LayeredBox[], from: string, key: string): string | null {
  const here = boxes.find(({ node }) => node.id === from);
  if (!here) return null;
  const column = boxes.filter(({ node }) => node.layer === here.node.layer);
  const at = column.indexOf(here);
  switch (key) {
    case 'ArrowDown':
      return column[at + 1]?.node.id ?? null;
    case 'ArrowUp':
      return column[at - 1]?.node.id ?? null;
    case 'Home':
      return column[0]?.node.id ?? null;
    case 'End':
      return column.at(-1)?.node.id ?? null;
    case 'ArrowRight':
      return nearest(nextColumn(boxes, here, 1), here);
    case 'ArrowLeft':
      return nearest(nextColumn(boxes, here, -1), here);
    default:
      return null;
  }
}

function nextColumn(boxes: readonly LayeredBox[], { node }: LayeredBox, way: 1 | -1): LayeredBox[] {
  const beyond = boxes.filter((box) => (box.node.layer - node.layer) * way > 0);
  const layer = Math.min(...beyond.map((box) => box.node.layer * way)) * way;
  return beyond.filter((box) => box.node.layer === layer);
}

function nearest(column: readonly LayeredBox[], here: LayeredBox): string | null {
  const away = (box: LayeredBox) => Math.abs(box.y + box.height / 2 - here.y - here.height / 2);
  return column.toSorted((one, other) => away(one) - away(other))[0]?.node.id ?? null;
}
