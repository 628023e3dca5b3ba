import type { Element, Root } from 'hast';
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

export function layout({ heading, lede, body, ...around }: Layout): Root {
  return frame({
    ...around,
    main: h('main', { id: 'content', tabIndex: -1 }, [
      h('h1', heading),
      h('p', { className: 'lede' }, inline(lede)),
      ...inline(body),
    ]),
  });
}

type Frame = Pick<Layout, 'title' | 'publishers' | 'crumbs' | 'footer'> & { main: Element };

/** The one frame of every page. The frame speaks English; a text says its own language. */
export function frame({ title, publishers, crumbs, main, footer }: Frame): Root {
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
        main,
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
