import type { FeedEntry } from './entry.ts';
import { entryHtml } from './entry-html.ts';
import type { Feed } from './feed.ts';

/** A feed as JSON Feed 1.1 has it. */
export function jsonFeedOf(feed: Feed): { body: string; contentType: string } {
  const { title, language, homePath, path, origin, entries } = feed;
  const at = (target: string) => new URL(target, origin).href;
  const told = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: at(homePath),
    feed_url: at(`${path}.json`),
    language,
    items: entries.map((entry) => itemOf(entry, at(entry.path))),
  };
  return { body: JSON.stringify(told), contentType: 'application/feed+json; charset=utf-8' };
}

function itemOf(entry: FeedEntry, url: string) {
  const { id, title, summary, language, publishers, categories, publishedAt, updatedAt } = entry;
  return {
    ...{ id, url, title, summary, content_html: entryHtml(entry), language },
    ...{ date_published: publishedAt, date_modified: updatedAt, tags: categories },
    authors: publishers.map((name) => ({ name })),
  };
}
