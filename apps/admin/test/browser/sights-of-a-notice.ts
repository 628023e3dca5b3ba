/** Pages that show a notice, or seem to: what a visitor's browser makes of them. */
const element = (more = '', words = '<p>We change.</p>') =>
  `<div data-privacy-notice="ntc_1" ${more}>${words}</div>`;
const filled = '<p>News.</p>'.repeat(80);
const styled = (css: string, body = element()) => `<style>${css}</style>${body}`;
const notice = '[data-privacy-notice]';
const layer = 'position:fixed;inset:0;background:#fff';
const inShadow = (tree: string, mode: string) =>
  `<x-frame>${element()}</x-frame><script>document.querySelector('x-frame')
  .attachShadow({ mode: '${mode}' }).innerHTML = '${tree}'</script>`;

export const shown: [string, string][] = [
  ['in sight', element()],
  ['far down', filled + element() + filled],
  ['in a box that scrolls', `<div style="height:90px;overflow:auto">${filled}${element()}</div>`],
  [
    'in a box that scrolls downwards alone',
    `<div style="height:90px;overflow:hidden auto">${filled}${element()}</div>`,
  ],
  ['on a page that scrolls downwards alone', styled('body{overflow-x:hidden}', filled + element())],
  ['under a layer that shows nothing', `${element()}<i style="position:fixed;inset:0"></i>`],
  ['below a header that stays', `<b style="position:sticky;top:0;background:red">A</b>${filled}${element()}`],
  [
    'on a dark ground beside it',
    `<i style="${layer};background:#000"></i>
    <div style="position:relative;color:#fff">${element()}</div>`,
  ],
  ['on a dark page', styled(':root{color-scheme:dark}')],
  [
    'on a picture',
    `<div style="color:#fff;background:url(data:image/gif;base64,R0lGODlhAQABAAAAACw=)">${element()}</div>`,
  ],
  [
    'in a frame of its own',
    inShadow('<section style="background:#012;color:#fff"><slot></slot></section>', 'open'),
  ],
  ['with a sign before it', styled(`${notice} p::before{content:"→ "}`)],
  ['of many lines', element('', '<p>We change what we do, and say so here, at length.</p>'.repeat(60))],
  [
    'in tight lines',
    element('style="width:9em;line-height:.9"', '<p>We change what we do, and say so here.</p>'),
  ],
  [
    'with its spaces kept',
    element(
      'style="width:9em;white-space:pre-wrap;overflow:hidden"',
      'We change what we do,    \n   and say so.   ',
    ),
  ],
  ['in a list', element('', '<ol><li>We change.</li></ol>')],
  ['in Arabic', element('dir="rtl" lang="ar"', '<p>نغيّر Privacy سياستنا.</p>')],
  [
    'on a page whose fields bear the names of what is asked',
    `<form name="body"><input name="parentElement">
    <input name="childNodes"><input name="style">${element()}</form><img name="elementsFromPoint" alt="">
    <img name="querySelectorAll" alt="">`,
  ],
];

export const unseen: [string, string, string][] = [
  ['without display', element('style="display:none"'), 'hidden'],
  ['without visibility', element('style="visibility:hidden"'), 'hidden'],
  ['in closed details', `<details><summary>More</summary>${element()}</details>`, 'hidden'],
  ['that is to be searched for', `<div hidden="until-found">${element()}</div>`, 'hidden'],
  ['whose content is left out', element('style="content-visibility:hidden;height:9em"'), 'out-of-sight'],
  ['in a dialog that is closed', `<dialog>${element()}</dialog>`, 'hidden'],
  ['see-through', `<div style="opacity:.1">${element()}</div>`, 'faint'],
  ['see-through by a filter', `<div style="filter:opacity(.05)">${element()}</div>`, 'faint'],
  ['blurred', element('style="filter:blur(5px)"'), 'faint'],
  ['behind a mask', element('style="mask-image:linear-gradient(#0000,#0000)"'), 'faint'],
  ['in dots', element('style="-webkit-text-security:disc"'), 'faint'],
  ['without a filling', element('style="-webkit-text-fill-color:transparent"'), 'faint'],
  [
    'in the colour of its ground',
    `<div style="background:#fff">${element('style="color:#fefefe"')}</div>`,
    'faint',
  ],
  ['in the colour of the page', element('style="color:#fff"'), 'faint'],
  ['in its colour in another notation', element('style="color:oklch(1 0 0)"'), 'faint'],
  [
    'in all colours of its ground',
    element('style="color:#fff;background:linear-gradient(#fff,#fefefe)"'),
    'faint',
  ],
  ['black on a dark page', styled(':root{color-scheme:dark}', element('style="color:#000"')), 'faint'],
  ['too small to read', element('style="font-size:2px"'), 'too-small'],
  ['of no size', element('style="font-size:0"'), 'out-of-sight'],
  ['shrunk', element('style="transform:scale(.1)"'), 'too-small'],
  ['squeezed', element('style="transform:scaleX(.05)"'), 'distorted'],
  ['with its letters in one place', element('style="letter-spacing:-1em"'), 'out-of-sight'],
  ['turned over', element('style="transform:rotate(180deg)"'), 'distorted'],
  ['mirrored', element('style="scale:-1 1"'), 'distorted'],
  ['on end', element('style="rotate:90deg;width:9em;margin:9em"'), 'distorted'],
  [
    'with one line on another',
    styled(
      `${notice}{display:grid} ${notice} p{grid-area:1/1}`,
      element('', '<p>We change.</p><p>We shift.</p>'),
    ),
    'covered',
  ],
  [
    'with its lines in one place',
    element('style="width:5em;line-height:.3;margin:2em"', '<p>We change what we do.</p>'),
    'distorted',
  ],
  ['outside of the page', element('style="position:absolute;left:-9999px"'), 'out-of-sight'],
  ['indented out of the page', element('style="text-indent:-9999px"'), 'out-of-sight'],
  ['in no height', `<div style="height:0;overflow:hidden">${element()}</div>`, 'out-of-sight'],
  [
    'cut off at its end',
    `<div style="width:5em;overflow:hidden">${element('style="white-space:nowrap"')}</div>`,
    'out-of-sight',
  ],
  [
    'for readers of screens alone',
    element('style="position:absolute;height:1px;overflow:hidden"'),
    'out-of-sight',
  ],
  ['clipped', element('style="clip-path:inset(50%)"'), 'out-of-sight'],
  [
    'where nobody can scroll',
    `<div style="height:60px;overflow:hidden">${filled}${element()}</div>`,
    'out-of-sight',
  ],
  ['on a page that cannot be scrolled', styled('html{overflow:hidden}', filled + element()), 'out-of-sight'],
  [
    'on a page whose body keeps it from scrolling',
    styled('body{overflow:hidden;height:100vh}', filled + element()),
    'out-of-sight',
  ],
  ['under something', `${element()}<b style="${layer}">Cookies?</b>`, 'covered'],
  [
    'under something that lets clicks through',
    `${element()}<b style="${layer};pointer-events:none!important">A</b>`,
    'covered',
  ],
  ['under something inert', `${element()}<b inert style="${layer}">A</b>`, 'covered'],
  [
    'under something that blurs',
    `${element()}<i style="${layer};background:none;backdrop-filter:blur(9px)"></i>`,
    'covered',
  ],
  [
    'under a broad border',
    `${element()}<i style="position:fixed;inset:0 0 auto;border-top:200px solid red"></i>`,
    'covered',
  ],
  [
    'under a frame',
    `${element()}<iframe style="position:fixed;inset:0;width:100%;height:100%"></iframe>`,
    'covered',
  ],
  [
    'under a layer of its own',
    styled(
      `${notice}{position:relative} ${notice}::after{content:"";position:absolute;inset:0;background:#fff}`,
    ),
    'covered',
  ],
  [
    'under a layer of each paragraph',
    styled(`p{position:relative} p::after{content:"";position:absolute;inset:0;background:#fff}`),
    'covered',
  ],
  [
    'under a layer of the page',
    styled(`body::after{content:"";${layer};pointer-events:none!important}`),
    'covered',
  ],
  [
    'under a part of itself',
    element('style="position:relative"', `<p>We change.</p><i style="${layer}"></i>`),
    'covered',
  ],
  [
    'behind the ground of the page',
    `<div style="background:#fff">${element('style="position:relative;z-index:-1"')}</div>`,
    'covered',
  ],
  ['under its frame', inShadow(`<slot></slot><i style="${layer}"></i>`, 'open'), 'covered'],
  ['under a component', `${element()}<x-cookies style="position:fixed;inset:0"></x-cookies>`, 'covered'],
  [
    'in a form that lends its names',
    `<input form="f" name="parentElement"><div style="opacity:.01">
    <form id="f">${element()}</form></div>`,
    'faint',
  ],
];

/** Words that a style sheet puts beside those of the page are read as part of it. */
export const spokenOver: [string, string, string][] = [
  ['before', styled(`${notice} p::before{content:"It is not true that"}`), 'It is not true thatWe change.'],
  ['after', styled(`${notice}::after{content:" Never mind."}`), 'We change.\n Never mind.'],
  [
    'as a sign of a list',
    styled('li{list-style-type:"Not: "}', element('', '<ul><li>We change.</li></ul>')),
    '"Not: "We change.',
  ],
];
