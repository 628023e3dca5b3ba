import type { Root } from 'hast';
import { h } from 'hastscript';
import { inline, type Part } from './part/part.ts';
import { stylesheetPath } from './stylesheet.ts';

/** Names and titles come from staff; they are put in as text. */
export type Layout = {
  title: string;
  publishers: string | null;
  crumbs: { text: string; path: string }[];
  heading: string;
  lede: Part[];
  body: Part[];
  footer: Part[];
};

/** The one frame of every page. The frame speaks English; a text says its own language. */
export function layout({ title, publishers, crumbs, heading, lede, body, footer }: Layout): Root {
  return h(null, [
    { type: 'doctype' },
    h('html', { lang: 'en' }, [
      h('head', [
        h('meta', { charSet: 'utf-8' }),
        h('title', title),
        h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
        h('meta', { name: 'color-scheme', content: 'light dark' }),
        h('link', { rel: 'stylesheet', href: stylesheetPath }),
      ]),
      h('body', [
        h('a', { className: 'skip', href: '#content' }, 'Skip to the content'),
        h('header', inline([h('p', publishers ?? 'Privacy Register'), trail(crumbs)])),
        h('main', { id: 'content', tabIndex: -1 }, [
          h('h1', heading),
          h('p', { className: 'lede' }, inline(lede)),
          ...inline(body),
        ]),
        ...(footer.length > 0 ? [h('footer', inline(footer))] : []),
      ]),
    ]),
  ]);
}

function trail(crumbs: Layout['crumbs']): Part {
  if (crumbs.length === 0) return null;

  const entries = crumbs.map(({ text, path }) => h('li', h('a', { href: path }, text)));
  return h('nav', { ariaLabel: 'You are here' }, h('ol', entries));
}
