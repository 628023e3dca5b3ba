import { layout } from './layout.ts';
import { type Page, pageOf } from './page.ts';

/** The same for what never was and what is not public. */
export function notFoundPage(): Page {
  return pageOf(
    layout({
      title: 'Page not found',
      publishers: null,
      crumbs: [],
      heading: 'Page not found',
      lede: ['There is nothing to read at this address. Please check it for a slip.'],
      body: [],
      footer: [],
    }),
  );
}
