/** What the public will get, by the public pages' own functions, kept apart from the dashboard's styles. */
import { Box } from '@mui/material';
import { stylesheet } from '@privacy-register/documents/stylesheet';
import type { Root } from 'hast';
import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import { useEffect, useRef, useState } from 'react';
import { Fragment, jsx, jsxs } from 'react/jsx-runtime';
import { createPortal } from 'react-dom';
import { languageIn, partOf } from './body-of.ts';

type Props = {
  tree: Root;
  label: string;
  /** Further rules, for what public pages do not show. */
  styles?: string;
};

/** A shadow root with a constructed style sheet: nothing inline, nothing unsanitised. */
export function PublicPage({ tree, label, styles = '' }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const [shadow, setShadow] = useState<ShadowRoot | null>(null);
  useEffect(() => {
    const host = place.current;
    if (!host) return;
    const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet(), sheetOf(styles)];
    setShadow(root);
  }, [styles]);
  return (
    <Box
      ref={place}
      role="region"
      aria-label={label}
      sx={{ border: 1, borderColor: 'divider', borderRadius: 1, minWidth: 0 }}
    >
      {shadow
        ? createPortal(
            <div className="body" lang={languageIn(tree)}>
              {toJsxRuntime(partOf(tree), { Fragment, jsx, jsxs })}
            </div>,
            shadow,
          )
        : null}
    </Box>
  );
}

let made: CSSStyleSheet | null = null;

/** The public style sheet, with the page's root and body standing for the preview's. */
function sheet(): CSSStyleSheet {
  if (made) return made;
  made = new CSSStyleSheet();
  const own = ':host { display: block; } .body { padding: 1rem; max-width: none; }';
  made.replaceSync(`${stylesheet.replaceAll(':root', ':host').replace(/^body\b/gm, '.body')}\n${own}`);
  return made;
}

function sheetOf(styles: string): CSSStyleSheet {
  const further = new CSSStyleSheet();
  further.replaceSync(styles);
  return further;
}
