import { describe, expect, it } from 'vitest';
import { languages } from './language/speech.ts';
import { everyPage } from './testing/every-page.ts';
import { harmsIn } from './testing/harmless.ts';
import { elements, one, wordsIn } from './testing/tree.ts';
import { elementsIn } from './text/walk.ts';

const pages = languages.flatMap((language) =>
  Object.entries(everyPage(language)).map(([name, page]) => [name, language, page] as const),
);

describe.each(pages)('%s (%s)', (name, language, page) => {
  const { tree } = page;

  it('says its language and its title', () => {
    expect(one(tree, 'html').properties.lang).toBe(name === 'page not found' ? 'en' : language);
    expect(wordsIn(one(tree, 'title'))).not.toBe('');
  });

  it('has one main heading, and no leap below it', () => {
    const levels = elements(tree, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').map(({ tagName }) =>
      Number(tagName[1]),
    );

    expect(levels.filter((level) => level === 1)).toEqual([1]);
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
  });

  it('has one header and one main part, which the first link skips to', () => {
    expect(elements(tree, 'header', 'main').map(({ tagName }) => tagName)).toEqual(['header', 'main']);
    expect(elements(tree, 'a')[0]?.properties.href).toBe(`#${one(tree, 'main').properties.id}`);
  });

  it('names every section, and every link by words of its own', () => {
    const labels = elements(tree, 'section', 'aside').map(({ properties }) =>
      String(properties.ariaLabelledBy),
    );
    const links = elements(tree, 'a').map(wordsIn);

    expect(labels.map((id) => wordsIn(one(tree, id))).filter((words) => words === '')).toEqual([]);
    expect(links.filter((words) => words.length < 2 || /^(here|click|more)\b/i.test(words))).toEqual([]);
  });

  it('leads within the page only to what is there', () => {
    const ids = elementsIn(tree).map(({ properties }) => properties.id);
    const targets = elements(tree, 'a').flatMap(
      ({ properties }) => String(properties.href).match(/^#(.+)/)?.[1] ?? [],
    );

    expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('needs no script, and loads its stylesheet alone', () => {
    expect(harmsIn(page)).toEqual([]);
    const loaded = elements(tree, 'link').filter(({ properties }) => String(properties.rel) !== 'alternate');
    expect(loaded).toHaveLength(1);
  });
});
