/** A message before it is written: pieces, each a paragraph of the text and of the HTML alike. */
import type { RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { webAddress } from '../address.ts';
import type { Language } from '../language/speech.ts';
import { paragraphs } from '../text/paragraphs.ts';
import { oneLine } from './one-line.ts';

export type Piece =
  | { words: string }
  /** What somebody else wrote, in the language that it was written in. */
  | { quote: string; language: string }
  | { link: string; label: string };
export type Message = { subject: string; language: Language; pieces: readonly Piece[] };
export type Mail = { subject: string; text: string; html: string };

/** Written twice: as plain text, and as HTML with nothing to load and nothing but words and links. */
export function mailOf({ subject, language, pieces }: Message): Mail {
  return {
    subject: oneLine(subject),
    text: `${pieces.map(inText).join('\n\n')}\n`,
    html: toHtml(inHtml({ subject, language, pieces })),
  };
}

function inText(piece: Piece): string {
  if ('words' in piece) return piece.words;
  if ('link' in piece) return `${piece.label}:\n${webAddress(piece.link)}`;
  return piece.quote.trim().replace(/\r\n?/g, '\n').replace(/^/gm, '> ');
}

const inHtml = ({ subject, language, pieces }: Message) =>
  h(null, [
    { type: 'doctype' },
    h('html', { lang: language }, [
      h('head', [h('meta', { charSet: 'utf-8' }), h('title', subject)]),
      h('body', pieces.map(element)),
    ]),
  ]);

function element(piece: Piece): RootContent & { type: 'element' } {
  if ('words' in piece) return h('p', piece.words);
  if ('link' in piece) return h('p', h('a', { href: webAddress(piece.link) }, piece.label));
  return h('blockquote', { lang: piece.language }, paragraphs(piece.quote));
}
