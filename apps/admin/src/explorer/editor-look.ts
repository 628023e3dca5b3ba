import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import type { Theme } from '@mui/material';

/** The colours of the desk, which are chosen for contrast in light and dark. */
export function lookOf({ palette }: Theme): Extension {
  const text = palette.text.primary;
  const marked = palette.action.selected;
  return [
    EditorView.theme(
      {
        '&': { height: '100%', backgroundColor: palette.background.paper, color: text, fontSize: '0.875rem' },
        '&.cm-focused': { outline: 'none' },
        '.cm-content': { caretColor: text },
        '.cm-cursor': { borderLeftColor: text },
        '&.cm-focused .cm-selectionBackground, .cm-selectionBackground': { backgroundColor: marked },
        '.cm-gutters': {
          backgroundColor: palette.background.paper,
          color: palette.text.secondary,
          borderRightColor: palette.divider,
        },
        '.cm-tooltip': {
          backgroundColor: palette.background.paper,
          color: text,
          border: `1px solid ${palette.divider}`,
          maxWidth: '28rem',
        },
        '.cm-tooltip-autocomplete > ul > li[aria-selected]': {
          backgroundColor: palette.primary.main,
          color: palette.primary.contrastText,
        },
        '.cm-completionInfo': { padding: '0.5rem' },
      },
      { dark: palette.mode === 'dark' },
    ),
    syntaxHighlighting(
      HighlightStyle.define([
        { tag: [tags.keyword, tags.definitionKeyword, tags.atom, tags.bool], color: palette.primary.main },
        { tag: [tags.string, tags.integer, tags.number, tags.float], color: palette.success.main },
        { tag: [tags.variableName, tags.special(tags.name)], color: palette.warning.main },
        { tag: [tags.comment, tags.lineComment], color: palette.text.secondary, fontStyle: 'italic' },
        { tag: [tags.propertyName, tags.name, tags.punctuation, tags.brace], color: text },
      ]),
    ),
  ];
}
