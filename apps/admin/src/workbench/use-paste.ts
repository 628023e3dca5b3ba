import { hasShape } from '@privacy-register/desk/paste/has-shape.ts';
import { useState } from 'react';
import { sentence } from '../language/say.ts';
import { fitted } from './fitted.ts';
import type { Editor } from './use-editor.ts';

const longest = 4_000_000;
const told = {
  markdown: sentence('Pasted as Markdown. Undo it with Ctrl+Z; Ctrl+Shift+V pastes plain words.'),
  plain: sentence('Pasted as plain words: what was copied could not be read.'),
};

/** Takes over what a word processor or a page copied; everything else is pasted as browsers do. */
export function usePaste({ area, apply }: Editor) {
  const [notice, setNotice] = useState<string | null>(null);

  const insert = async (html: string, plain: string) => {
    const { markdown, notice: said } = await read(html, plain);
    const field = area.current;
    if (!field) return;
    apply(fitted(field.value, { start: field.selectionStart, end: field.selectionEnd }, markdown));
    setNotice(said);
  };
  const paste = (html: string, plain: string): boolean => {
    setNotice(null);
    if (html.length > longest || !hasShape(html)) return false;
    void insert(html, plain);
    return true;
  };
  return { paste, notice, settle: () => setNotice(null) };
}

async function read(html: string, plain: string) {
  const { markdownOf } = await import('@privacy-register/desk/paste/markdown-of.ts');
  try {
    return { markdown: markdownOf(html), notice: told.markdown };
  } catch (error) {
    // Trees deeper than the stack of the browser; a defect is not kept from whoever watches the console.
    if (!(error instanceof RangeError)) throw error;
    return { markdown: plain, notice: told.plain };
  }
}
