import { h } from 'hastscript';
import { versionPath } from '../address.ts';
import { inline, type Part } from './part.ts';

type Neighbours = { key: string; previous: number | null; next: number | null };

/** Ways to the version before and the one after. */
export function neighbours({ key, previous, next }: Neighbours): Part {
  const before =
    previous === null
      ? null
      : h('a', { href: versionPath(key, previous), rel: 'prev' }, `← Version ${previous}`);
  const after =
    next === null ? null : h('a', { href: versionPath(key, next), rel: 'next' }, `Version ${next} →`);
  if (!before && !after) return null;

  return h(
    'nav',
    { className: 'neighbours', ariaLabel: 'Other versions' },
    inline([before, before && after && ' ', after]),
  );
}
