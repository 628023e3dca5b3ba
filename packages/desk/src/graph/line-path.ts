/** The way of a line: curved between columns, straight under its words. */
import type { Point } from './lay-out.ts';
import { columnWidth, type LayeredLine } from './lay-out-layers.ts';

const letter = 6.8;
const head = 14;

const widthOf = (text: string) => text.length * letter;

/** Where the straight part under the words begins. */
export function turnOf({ lane, end, text }: LayeredLine): Point {
  return lane ?? { x: end.x - head - widthOf(text) - 8, y: end.y };
}

export function pathOf(line: LayeredLine): string {
  const { start, lane, end } = line;
  const turn = turnOf(line);
  const first = `M${told(start)} ${curve(start, turn)}`;
  if (!lane) return `${first} L${told(end)}`;
  const out = { x: lane.x + columnWidth, y: lane.y };
  const last = { x: end.x - head, y: end.y };
  return `${first} L${told(out)} ${curve(out, last)} L${told(end)}`;
}

/** Where the words begin. */
export function textAt(line: LayeredLine): Point {
  const turn = turnOf(line);
  return { x: turn.x + 8, y: turn.y + 4 };
}

/** Behind the words, so that no line runs through them. */
export function groundOf(line: LayeredLine): Point & { width: number; height: number } {
  const { x, y } = textAt(line);
  return { x: x - 2, y: y - 11, width: widthOf(line.text), height: 14 };
}

function curve(from: Point, to: Point): string {
  const bend = (to.x - from.x) / 2;
  return `C${told({ x: from.x + bend, y: from.y })} ${told({ x: to.x - bend, y: to.y })} ${told(to)}`;
}

const told = ({ x, y }: Point) => `${x.toFixed(1)},${y.toFixed(1)}`;
