import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import type { Speech } from './language/speech.ts';
import { type Followed, feedLinks, followLine } from './part/follow.ts';
import { inline, type Part } from './part/part.ts';
import { titleIn } from './part/tongue.ts';
import { stylesheetPath } from './stylesheet.ts';

/** A way back: the title of a document, in its language. */
type Crumb = { title: string; language: string; path: string };

/** Names and titles come from staff; they are put in as text. */
export type Layout = {
  speech: Speech;
  title: string;
  publishers: string | null;
  crumbs: Crumb[];
  heading: Part[];
  lede: Part[];
  body: Part[];
  footer: Part[];
  /** Whose changes the page offers to follow; null where it offers none. */
  followed: Followed | null;
};

export function layout({ heading, lede, body, ...around }: Layout): Root {
  return frame({
    ...around,
    main: h('main', { id: 'content', tabIndex: -1 }, [
      h('h1', inline(heading)),
      h('p', { className: 'lede' }, inline(lede)),
      ...inline(body),
    ]),
  });
}

type Frame = Pick<Layout, 'speech' | 'title' | 'publishers' | 'crumbs' | 'footer' | 'followed'> & {
  main: Element;
};

/** The one frame of every page. The frame speaks the language of its policy; a text says its own. */
export function frame({ speech, title, publishers, crumbs, main, footer, followed }: Frame): Root {
  const foot = inline([...footer, followed && followLine(followed, speech)]);
  return h(null, [
    { type: 'doctype' },
    h('html', { lang: speech.language }, [
      h('head', [
        h('meta', { charSet: 'utf-8' }),
        h('title', title),
        h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
        h('meta', { name: 'color-scheme', content: 'light dark' }),
        h('link', { rel: 'stylesheet', href: stylesheetPath }),
        ...(followed ? feedLinks(followed, speech) : []),
      ]),
      h('body', [
        h('a', { className: 'skip', href: '#content' }, speech.say('Skip to the content')),
        h('header', inline([h('p', publishers ?? 'Privacy Register'), trail(crumbs, speech)])),
        main,
        ...(foot.length > 0 ? [h('footer', foot)] : []),
      ]),
    ]),
  ]);
}

function trail(crumbs: Crumb[], speech: Speech): Part {
  if (crumbs.length === 0) return null;

  const entries = crumbs.map((crumb) =>
    h('li', h('a', { href: crumb.path }, inline([titleIn(crumb, speech)]))),
  );
  return h('nav', { ariaLabel: speech.say('You are here') }, h('ol', entries));
}
