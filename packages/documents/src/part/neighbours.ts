import { h } from 'hastscript';
import { versionPath } from '../address.ts';
import type { Speech } from '../language/speech.ts';
import { inline, type Part } from './part.ts';

type Neighbours = { key: string; previous: number | null; next: number | null; speech: Speech };

/** Ways to the version before and the one after. */
export function neighbours({ key, previous, next, speech: { say } }: Neighbours): Part {
  const before =
    previous === null
      ? null
      : h(
          'a',
          { href: versionPath(key, previous), rel: 'prev' },
          say('← Version %{number}', { number: previous }),
        );
  const after =
    next === null
      ? null
      : h('a', { href: versionPath(key, next), rel: 'next' }, say('Version %{number} →', { number: next }));
  if (!before && !after) return null;

  return h(
    'nav',
    { className: 'neighbours', ariaLabel: say('Other versions') },
    inline([before, before && after && ' ', after]),
  );
}
