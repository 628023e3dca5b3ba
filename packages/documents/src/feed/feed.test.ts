import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { SaxesParser } from 'saxes';
import { describe, expect, it, test } from 'vitest';
import { payloads } from '../testing/payloads.ts';
import { atomOf } from './atom.ts';
import { entryHtml } from './entry-html.ts';
import { aFeedPolicy, after, aNotice, aVersion, during } from './feed.cases.ts';
import { feedOfAll, feedOfOne } from './feed-of.ts';
import { jsonFeedOf } from './json-feed.ts';

const origin = 'https://register.example';
const asked = { origin, now: after };
const policy = aFeedPolicy();
const one = feedOfOne(policy, asked);
const notice = `${origin}/notices/ntc_2`;

/** Elements as a strict reader of XML and its namespaces finds them: `path`, attributes, words. */
function read(body: string) {
  const found: { path: string; attributes: object; words: string }[] = [];
  const open: { path: string; attributes: object; words: string }[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ uri, local, attributes }) => {
    if (uri !== 'http://www.w3.org/2005/Atom') throw new Error(`Of another namespace: ${local}`);
    const values = Object.entries(attributes).map(([name, { value }]) => [name, value]);
    const path = `${open.at(-1)?.path ?? ''}/${local}`;
    open.push({ path, attributes: Object.fromEntries(values), words: '' });
  });
  parser.on('text', (words) => {
    const current = open.at(-1);
    if (current) current.words += words;
  });
  parser.on('closetag', () => found.push(...open.splice(-1)));
  parser.write(body).close();
  return found;
}

describe('an Atom feed', () => {
  const { body, contentType } = atomOf(one);
  const elements = read(body);
  const all = (path: string) => elements.filter((each) => each.path === path);
  const words = (path: string) => all(path).map((each) => each.words);

  it('has what RFC 4287 asks of a feed and of an entry, once each', () => {
    const [feed] = all('/feed');
    const counts = ['id', 'title', 'updated', 'author'].map((name) => all(`/feed/${name}`).length);
    const within = ['id', 'title', 'updated', 'content', 'summary'].map(
      (name) => all(`/feed/entry/${name}`).length,
    );

    expect(contentType).toBe('application/atom+xml; charset=utf-8');
    expect(feed?.attributes).toMatchObject({ 'xml:lang': 'en' });
    expect([counts, within]).toEqual([Array(4).fill(1), Array(5).fill(2)]);
    expect(words('/feed/entry/author/name')).toEqual([
      'Larch Mutual',
      'Larch Life',
      'Larch Mutual',
      'Larch Life',
    ]);
  });

  it('tells the newest first, and when anything was last updated', () => {
    const instants = words('/feed/entry/published');

    expect(instants).toEqual([after, '2026-05-04T13:00:00.000Z']);
    expect(words('/feed/updated')).toEqual([after]);
    expect(all('/feed/link').map(({ attributes }) => attributes)).toEqual([
      { rel: 'self', type: 'application/atom+xml', href: `${origin}/policies/online/feed.atom` },
      { rel: 'alternate', type: 'text/html', href: `${origin}/policies/online` },
    ]);
  });

  it('is read by a reader of feeds as it was meant', () => {
    const read = parseAtomFeed(body);

    expect(read).toMatchObject({ id: one.id, title: { value: 'Changes of Online privacy policy' } });
    expect(read.entries?.[1]).toMatchObject({
      id: one.entries[1]?.id,
      content: { value: expect.stringContaining('<p>We will share more.</p><p>You may refuse.</p>') },
      links: [{ href: notice, rel: 'alternate' }],
    });
  });
});

test('a JSON feed says the same by JSON Feed 1.1', () => {
  const { body, contentType } = jsonFeedOf(one);
  const read = parseJsonFeed(JSON.parse(body));

  expect(contentType).toBe('application/feed+json; charset=utf-8');
  expect(JSON.parse(body).version).toBe('https://jsonfeed.org/version/1.1');
  expect(read).toMatchObject({
    ...{ title: one.title, language: 'en', home_page_url: `${origin}/policies/online` },
    feed_url: `${origin}/policies/online/feed.json`,
  });
  expect(read.items?.map(({ id }) => id)).toEqual(one.entries.map(({ id }) => id));
  expect(read.items?.[1]).toMatchObject({ url: notice, language: 'en', tags: ['notice', 'material'] });
});

test('a feed of all policies has each entry in its own language, and stays short', () => {
  const versions = Array.from({ length: 120 }, (_, number) => aVersion({ id: `ver_${number}`, number }));
  const spanish = aFeedPolicy({ language: 'es', key: 'aviso', notices: [], versions });

  const feed = feedOfAll([policy, spanish], asked);

  expect(feed).toMatchObject({ language: 'en', path: '/feed', homePath: '/policies' });
  expect(feed.entries).toHaveLength(100);
  expect(new Set(feed.entries.map(({ language }) => language))).toEqual(new Set(['en', 'es']));
});

test('a feed with nothing to tell is a feed all the same', () => {
  const { body } = atomOf(feedOfAll([], asked));

  expect(parseAtomFeed(body).title).toEqual({ value: 'Changes of privacy policies' });
  expect(parseJsonFeed(JSON.parse(jsonFeedOf(feedOfAll([], asked)).body)).items ?? []).toEqual([]);
});

const unreadable = ['\u0000', '\u0008', '\uFFFE', '\uD800'];
const odd = [unreadable.join(''), ']]>', 'a\tb\nc\r"d"', '😀 & <ü>', '&amp;#60;'];

describe('whatever staff type', () => {
  it.each([...payloads, ...odd])('is words in a feed: %j', (word) => {
    const hostile = aFeedPolicy({
      ...{ title: word, publishers: [word] },
      notices: [aNotice({ text: word })],
      versions: [aVersion({ ground: 'material' })],
    });
    const feed = feedOfOne(hostile, { origin, now: during });

    const elements = read(atomOf(feed).body);
    const shown = elements.find(({ path }) => path === '/feed/title')?.words ?? '';
    const html = elements.find(({ path }) => path === '/feed/entry/content')?.words ?? '';
    const kept = unreadable.reduce((words, one) => words.replaceAll(one, '\uFFFD'), word);

    expect(shown.replaceAll('\r', '\n')).toBe(`Changes of ${kept}`.replaceAll('\r', '\n'));
    expect(html.replace(/<\/?p>/g, '')).not.toContain('<');
    expect(JSON.parse(jsonFeedOf(feed).body).items[0].content_html).toBe(
      feed.entries[0] && entryHtml(feed.entries[0]),
    );
    expect(feed.entries[0]?.language).toBe('en');
  });
});
