// Words in another language than those around them say so, for whoever has them read out.
import { h } from 'hastscript';
import type { Speech } from '../language/speech.ts';
import type { Part } from './part.ts';

type Titled = { title: string; language: string };

/** A title in the language of its document. */
export const titleIn = ({ title, language }: Titled, speech: Speech): Part =>
  language.split('-')[0] === speech.language ? title : h('span', { lang: language }, title);

/** What was recorded in English and cannot be said anew. */
export const recorded = (words: string, speech: Speech): Part =>
  speech.language === 'en' ? words : h('span', { lang: 'en' }, words);
