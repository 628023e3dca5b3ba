/** As constructed style sheets, which no style-src stands in the way of. Nothing moves. */
const frame = `
:host{display:block}
section{background:#eef3fb;border-block-end:3px solid #1f4b99;color:#16202e;
font:1rem/1.5 system-ui,sans-serif;padding:.75rem 1rem;color-scheme:inherit}
section{background:light-dark(#eef3fb,#16202e);border-color:light-dark(#1f4b99,#9dbdf5);
color:light-dark(#16202e,#eef3fb)}
section>*{margin-inline:auto;max-inline-size:70rem}
.head{align-items:baseline;display:flex;flex-wrap:wrap;gap:.25rem 1rem}
.head p{flex:1 1 16rem;margin:0;overflow-wrap:anywhere}
button{background:none;border:1px solid;border-radius:.25rem;color:inherit;cursor:pointer;font:inherit;
min-block-size:2rem;padding:.125rem .75rem}
a{color:inherit;overflow-wrap:anywhere;padding-block:.125rem}
a[hidden]{display:none}
:is(a,button):focus-visible{outline:3px solid;outline-offset:2px}
slot{display:block}
slot[hidden]{display:none}
`;

/** The page's own colours were chosen for another background. */
const words = `
privacy-notices>[data-privacy-notice]{color:inherit!important}
privacy-notices>[data-privacy-notice] *{color:inherit!important}
privacy-notices a{text-decoration:underline}
`;

export const frameSheet = () => sheetOf(frame);

export function dressPage(): void {
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheetOf(words)];
}

function sheetOf(rules: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  return sheet;
}
