import { h } from 'hastscript';
import { policyPath } from './address.ts';
import { layout } from './layout.ts';
import { type Page, pageOf } from './page.ts';

type Listed = { key: string; title: string; language: string };

/** Every policy that the public may read, in the order given. */
export function policiesPage({ policies }: { policies: readonly Listed[] }): Page {
  const entries = policies.map(({ key, title, language }) =>
    h('li', h('a', { href: policyPath(key), lang: language }, title)),
  );

  return pageOf(
    layout({
      title: 'Privacy policies',
      publishers: null,
      crumbs: [],
      heading: 'Privacy policies',
      lede: [entries.length ? 'Every policy of this register.' : 'No policy has been posted yet.'],
      body: [entries.length ? h('ul', entries) : null],
      footer: [],
    }),
  );
}
