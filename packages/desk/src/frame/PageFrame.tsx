import Box from '@mui/material/Box';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useWidth } from './use-width.ts';

type Props = {
  /** As wide as the page believes its window to be, in CSS pixels. */
  width: number;
  /** As high as it stands on the screen. */
  height: number;
  label: string;
  language: string;
  sheet: string;
  children: ReactNode;
};

/** No scripts, no forms, no way out: what is shown is looked at, not used. */
const sandbox = 'allow-same-origin';
const empty = `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"></head><body></body></html>`;

/** A page in a window of its own of a true width, made smaller where the screen has no room, never squeezed. */
export function PageFrame({ width, height, label, language, sheet, children }: Props) {
  const [page, setPage] = useState<Document | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const room = useWidth(place);
  const scale = room === null ? 1 : Math.min(1, room / width);

  useEffect(() => {
    const view = page?.defaultView;
    if (!page || !view) return;
    const made = new view.CSSStyleSheet();
    made.replaceSync(sheet);
    page.adoptedStyleSheets = [made];
    page.title = label;
    page.documentElement.lang = language;
  }, [page, sheet, label, language]);

  useEffect(() => {
    page?.addEventListener('click', stay);
    return () => page?.removeEventListener('click', stay);
  }, [page]);

  return (
    <Box
      ref={place}
      sx={{ width: '100%', height, overflow: 'hidden', display: 'flex', justifyContent: 'center' }}
    >
      <Box sx={{ width: width * scale, height, flexShrink: 0 }}>
        <Box
          component="iframe"
          title={label}
          sandbox={sandbox}
          srcDoc={empty}
          onLoad={({ currentTarget }: { currentTarget: HTMLIFrameElement }) =>
            setPage(currentTarget.contentDocument)
          }
          sx={{
            border: 0,
            bgcolor: 'common.white',
            display: 'block',
            transformOrigin: '0 0',
            '&:focus-visible': { outline: 2, outlineColor: 'primary.main', outlineOffset: -2 },
          }}
          style={{ width, height: height / scale, transform: `scale(${scale})` }}
        />
      </Box>
      {page?.body ? createPortal(children, page.body) : null}
    </Box>
  );
}

/** A link within the page leads to its place; any other is shown, not followed. */
function stay(this: Document, event: MouseEvent): void {
  const path = event.composedPath();
  const link = [...this.links].find((each) => path.includes(each));
  if (!link) return;
  event.preventDefault();
  const aim = link.getAttribute('href') ?? '';
  if (aim.startsWith('#')) this.getElementById(aim.slice(1))?.scrollIntoView();
}
