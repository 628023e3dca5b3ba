import { element } from './element.ts';
import type { Notice } from './told.ts';

/** The exact text and its link, in the page itself: where a site's owner, a search and the register can read it. */
export function wordsOf({ id, text, language, url, words }: Notice): HTMLElement {
  const link = element('a', { href: url }, words.link);
  const told = text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '');
  const paragraphs = [...told.map((paragraph) => element('p', {}, paragraph)), element('p', {}, link)];
  const around = { 'data-privacy-notice': id, lang: language, slot: id };
  return element('div', around, ...paragraphs.flatMap((paragraph) => ['\n', paragraph]), '\n');
}

/** The frame around it. Put away, the line with the date and a way to the notice stay: it runs on. */
export function frameOf(
  { id, language, url, words }: Notice,
  isOpen: boolean,
  toggled: () => void,
): HTMLElement {
  const slot = element('slot', { name: id });
  slot.hidden = !isOpen;
  const link = element('a', { href: url }, words.link);
  link.hidden = isOpen;
  const button = element('button', { type: 'button', 'aria-expanded': `${isOpen}` });
  button.textContent = isOpen ? words.less : words.more;
  button.addEventListener('click', () => {
    slot.hidden = !slot.hidden;
    link.hidden = !slot.hidden;
    button.textContent = slot.hidden ? words.more : words.less;
    button.setAttribute('aria-expanded', `${!slot.hidden}`);
    toggled();
  });
  const line = element('p', {}, element('strong', {}, words.region), ' ', words.when);
  const head = element('div', { class: 'head' }, line, link, button);
  return element('section', { 'aria-label': words.region, lang: language }, head, slot);
}
