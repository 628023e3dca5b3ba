import { Box } from '@mui/material';
import { type ClipboardEvent, type KeyboardEvent, useEffect, useRef } from 'react';
import { useSay } from '../language/use-say.ts';
import type { Segment } from '../source-text/segments.ts';
import type { Stretch } from '../source-text/stretch.ts';
import { Mirror } from './Mirror.tsx';
import { type Deed, deedOf } from './shortcuts.ts';
import type { Editor } from './use-editor.ts';

type Props = {
  editor: Editor;
  text: string;
  lang: string;
  /** What is said of the text, as it was when it was read. */
  shown: { text: string; segments: readonly Segment[] };
  onType: (text: string) => void;
  onSelect: (selection: Stretch) => void;
  onDeed: (deed: Deed) => void;
  onPaste: (html: string, plain: string) => boolean;
};

const height = { xs: '60dvh', lg: 'max(24rem, calc(100dvh - 16rem))' };
const letters = { p: 1.5, fontSize: '0.9375rem', lineHeight: 1.6, fontFamily: 'inherit' };

/** A plain field, so that spell checkers, screen readers and keyboards of every kind work as they do elsewhere. */
export function TextEditor({ editor, text, lang, shown, onType, onSelect, onDeed, onPaste }: Props) {
  const say = useSay();
  const { area, mirror } = editor;
  const isPlain = useRef(false);
  useMirrored(editor);

  const press = (event: KeyboardEvent) => {
    isPlain.current = (event.ctrlKey || event.metaKey) && event.shiftKey && event.key.toLowerCase() === 'v';
    const deed = deedOf(event);
    // Going round the parts is heard beyond the field.
    if (!deed || deed.endsWith('-part')) return;
    event.preventDefault();
    onDeed(deed);
  };
  const paste = (event: ClipboardEvent) => {
    const { clipboardData } = event;
    const html = isPlain.current ? '' : clipboardData.getData('text/html');
    if (onPaste(html, clipboardData.getData('text/plain'))) event.preventDefault();
  };
  return (
    <Box sx={{ position: 'relative', height, overflow: 'hidden', '& > *': letters }}>
      <Mirror segments={shown.segments} text={shown.text} mirror={mirror} />
      <Box
        component="textarea"
        ref={area}
        value={text}
        lang={lang}
        spellCheck
        aria-label={say('Text (Markdown)')}
        aria-describedby="bench-aim"
        onChange={(event) => onType(event.target.value)}
        onSelect={({ currentTarget: { selectionStart: start, selectionEnd: end } }) =>
          onSelect({ start, end })
        }
        onKeyDown={press}
        onPaste={paste}
        sx={{
          ...{
            position: 'absolute',
            inset: 0,
            width: '100%',
            height: '100%',
            resize: 'none',
            border: 0,
            m: 0,
          },
          ...{
            overflowY: 'scroll',
            bgcolor: 'transparent',
            color: 'text.primary',
            overflowWrap: 'break-word',
          },
          '&:focus-visible': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: '-2px' },
        }}
      />
    </Box>
  );
}

/** The mirror is as wide as the words of the field and goes where they go. */
function useMirrored({ area, mirror }: Editor) {
  useEffect(() => {
    const field = area.current;
    const back = mirror.current;
    if (!field || !back) return;
    const follow = () => {
      back.style.width = `${field.clientWidth}px`;
      back.style.transform = `translateY(${-field.scrollTop}px)`;
    };
    const size = new ResizeObserver(follow);
    size.observe(field);
    field.addEventListener('scroll', follow, { passive: true });
    return () => {
      size.disconnect();
      field.removeEventListener('scroll', follow);
    };
  }, [area, mirror]);
}
