import type { FeedEntry } from './entry.ts';
import { entryHtml } from './entry-html.ts';
import { type Feed, updatedAtOf } from './feed.ts';
import { element, worded } from './xml.ts';

/** A feed as RFC 4287 has it. */
export function atomOf(feed: Feed): { body: string; contentType: string } {
  const { id, title, language, homePath, path, origin, entries } = feed;
  const at = (target: string) => new URL(target, origin).href;
  const written = element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language }, [
    worded('id', id),
    worded('title', title),
    worded('updated', updatedAtOf(feed)),
    element('author', {}, [worded('name', 'Privacy Register')]),
    element('link', { rel: 'self', type: 'application/atom+xml', href: at(`${path}.atom`) }, []),
    element('link', { rel: 'alternate', type: 'text/html', href: at(homePath) }, []),
    ...entries.map((entry) => entryOf(entry, at(entry.path))),
  ]);
  return {
    body: `<?xml version="1.0" encoding="utf-8"?>\n${written}\n`,
    contentType: 'application/atom+xml; charset=utf-8',
  };
}

function entryOf(entry: FeedEntry, url: string): string {
  const { id, title, summary, language, publishers, categories, publishedAt, updatedAt } = entry;
  const authors = publishers.map((name) => element('author', {}, [worded('name', name)]));
  return element('entry', { 'xml:lang': language }, [
    worded('id', id),
    worded('title', title),
    worded('published', publishedAt),
    worded('updated', updatedAt),
    ...authors,
    element('link', { rel: 'alternate', type: 'text/html', href: url }, []),
    ...categories.map((term) => element('category', { term }, [])),
    worded('summary', summary),
    worded('content', entryHtml(entry), { type: 'html' }),
  ]);
}
