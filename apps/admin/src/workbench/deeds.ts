/** What the buttons and keys of the editor do to the text. */
import { sentence } from '../language/say.ts';
import type { Format } from './edit.ts';
import { bullets, heading, numbers, table } from './line-format.ts';
import type { Deed } from './shortcuts.ts';
import { emphasis, link } from './word-format.ts';

export const formats: Partial<Record<Deed, Format>> = {
  heading: heading(2),
  subheading: heading(3),
  bold: emphasis('**'),
  italic: emphasis('_'),
  bullets,
  numbers,
  link,
  table,
};

export const tools: readonly { deed: Deed; name: string }[] = [
  { deed: 'heading', name: sentence('Heading') },
  { deed: 'subheading', name: sentence('Subheading') },
  { deed: 'bold', name: sentence('Bold') },
  { deed: 'italic', name: sentence('Italic') },
  { deed: 'bullets', name: sentence('Bulleted list') },
  { deed: 'numbers', name: sentence('Numbered list') },
  { deed: 'link', name: sentence('Link to a page') },
  { deed: 'table', name: sentence('Table') },
];
