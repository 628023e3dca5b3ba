import { colorsOf } from './colors.ts';
import { inspect } from './inspect.ts';
import { layBare } from './lay-bare.ts';
import { linesOf } from './lines.ts';
import { paintOf } from './paint.ts';
import { treeOf } from './tree.ts';

/** How a visitor's browser shows a notice, as an expression: it is to be worked out apart from the page's scripts. */
export function inspection(noticeId: string, mostCopies: number): string {
  const asked = JSON.stringify({ noticeId, mostCopies });
  return `(() => {
    const tree = (${treeOf})();
    const restore = (${layBare})(tree);
    try {
      const tools = { tree, paint: (${paintOf})(tree, (${colorsOf})()), lines: (${linesOf})(tree) };
      return (${inspect})(tools, ${asked});
    } finally {
      restore();
    }
  })()`;
}
