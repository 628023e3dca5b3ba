import { h } from 'hastscript';
import { speechIn } from './language/speech.ts';
import { layout } from './layout.ts';
import { type Page, pageOf } from './page.ts';

/** The same for what never was and what is not public; it belongs to no document, so it speaks to everybody. */
export function notFoundPage(): Page {
  return pageOf(
    layout({
      speech: speechIn('en'),
      title: 'Page not found',
      publishers: null,
      crumbs: [],
      heading: ['Page not found'],
      lede: [words],
      body: ['es', 'fr'].map((lang) => h('p', { lang }, speechIn(lang).say(words))),
      footer: [],
      followed: null,
    }),
  );
}

const words = 'There is nothing to read at this address. Please check it for a slip.';
