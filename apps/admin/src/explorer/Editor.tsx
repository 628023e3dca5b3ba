/** CodeMirror as a field of the desk: named, in its colours, left by Tab like any other field. */
import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { bracketMatching, indentOnInput } from '@codemirror/language';
import { Compartment, EditorState, type Extension, Prec } from '@codemirror/state';
import { drawSelection, EditorView, keymap, lineNumbers } from '@codemirror/view';
import { Box, useTheme } from '@mui/material';
import { useEffect, useRef } from 'react';
import { pageNonce } from '../layout/page-nonce.ts';
import { lookOf } from './editor-look.ts';

type Props = {
  label: string;
  text: string;
  height: number;
  /** What the language of the text brings; a new one takes the place of the last. */
  language: Extension;
  onChange: (text: string) => void;
  onRun: () => void;
};

export function Editor({ label, text, height, language, onChange, onRun }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const changing = useRef({ look: new Compartment(), language: new Compartment() });
  const theme = useTheme();
  const latest = useRef({ label, text, language, theme, onChange, onRun });
  latest.current = { label, text, language, theme, onChange, onRun };

  useEffect(() => {
    const { current: now } = latest;
    const run = () => {
      latest.current.onRun();
      return true;
    };
    const made = new EditorView({
      ...(place.current ? { parent: place.current } : {}),
      state: EditorState.create({
        doc: now.text,
        extensions: [
          EditorView.cspNonce.of(pageNonce()),
          Prec.highest(keymap.of([{ key: 'Mod-Enter', run }])),
          usual,
          changing.current.look.of(lookOf(now.theme)),
          changing.current.language.of(now.language),
          EditorView.contentAttributes.of({ 'aria-label': now.label, spellcheck: 'false' }),
          EditorView.updateListener.of((update) => {
            if (update.docChanged) latest.current.onChange(update.state.doc.toString());
          }),
        ],
      }),
    });
    view.current = made;
    return () => made.destroy();
  }, []);

  useEffect(() => {
    const { current: shown } = view;
    if (!shown || shown.state.doc.toString() === text) return;
    shown.dispatch({ changes: { from: 0, to: shown.state.doc.length, insert: text } });
  }, [text]);

  useEffect(() => {
    view.current?.dispatch({ effects: changing.current.language.reconfigure(language) });
  }, [language]);

  useEffect(() => {
    view.current?.dispatch({ effects: changing.current.look.reconfigure(lookOf(theme)) });
  }, [theme]);

  return <Box ref={place} sx={{ ...frame, height }} />;
}

const frame = {
  border: 1,
  borderColor: 'divider',
  borderRadius: 1,
  overflow: 'hidden',
  minWidth: 0,
  '&:focus-within': { outline: '3px solid', outlineColor: 'primary.main', outlineOffset: 1 },
};

const usual: Extension = [
  lineNumbers(),
  history(),
  drawSelection(),
  indentOnInput(),
  bracketMatching(),
  closeBrackets(),
  autocompletion(),
  EditorView.lineWrapping,
  keymap.of([...closeBracketsKeymap, ...completionKeymap, ...historyKeymap, ...defaultKeymap]),
];
