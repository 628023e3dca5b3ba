import { etagOf } from './etag.ts';
import { formStyles } from './model-form/form-styles.ts';
import { paletteStyles } from './palette.ts';
import { preferenceStyles } from './preference-styles.ts';
import { subscribeStyles } from './subscribe/form-styles.ts';

/** Served as it is; a quiet page with nothing to load but itself. */
export const stylesheet = `${paletteStyles}
:root { color-scheme: light dark; }
*, ::before, ::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  background: var(--paper);
  color: var(--ink);
  font: 1.0625rem/1.6 system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif;
  margin: 0 auto;
  max-width: calc(65ch + 2.5rem);
  overflow-wrap: break-word;
  padding: 0 1.25rem;
}
a { color: var(--accent); text-underline-offset: 0.15em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; border-radius: 2px; }
main:focus { outline: none; }
.skip { left: 1.25rem; position: absolute; top: -4rem; background: var(--paper); padding: 0.5rem; }
.skip:focus { top: 0.5rem; }
header { border-bottom: 1px solid var(--line); color: var(--quiet); font-size: 0.9375rem;
  padding: 1.25rem 0 0.75rem; }
header p, header ol { margin: 0; }
header ol { list-style: none; padding: 0; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin: 2em 0 0.5em; text-wrap: balance; }
h1 { font-size: clamp(1.625rem, 1.3rem + 1.8vw, 2.25rem); margin-top: 1.25em; }
h2 { font-size: 1.375rem; }
h3 { font-size: 1.125rem; }
h4, h5, h6 { font-size: 1rem; }
p, ul, ol, dl, blockquote, pre { margin: 0 0 1em; }
ul, ol { padding-left: 1.5rem; }
li + li { margin-top: 0.35em; }
blockquote { border-left: 3px solid var(--line); color: var(--quiet); margin-left: 0; padding-left: 1rem; }
pre { overflow-x: auto; white-space: pre-wrap; }
hr { border: 0; border-top: 1px solid var(--line); margin: 2em 0; }
table { border-collapse: collapse; font-size: 0.9375rem; margin: 0 0 1em; width: 100%; }
th, td { border: 1px solid var(--line); hyphens: auto; overflow-wrap: anywhere; padding: 0.35em 0.5em;
  text-align: left;
  vertical-align: top; }
th { background: var(--box); }
dd { margin: 0; }
cite { color: var(--quiet); font-style: normal; }
.lede, .quiet { color: var(--quiet); }
.box { background: var(--box); border: 1px solid var(--line); border-left: 5px solid var(--accent);
  border-radius: 4px; margin: 1.5em 0; padding: 1rem 1.25rem; }
.box.waiting { border-left-color: var(--warn); }
.box.in-force { border-left-color: var(--good); }
.box.withdrawn, .box.superseded, .box.observed { border-left-color: var(--quiet); }
.box h2 { font-size: 1.125rem; margin: 0 0 0.25em; }
.box > :last-child { margin-bottom: 0; }
.box p { margin-bottom: 0.4em; }
.box .date { font-size: clamp(1.5rem, 1.2rem + 1.6vw, 2rem); font-weight: 600; line-height: 1.25; }
.dates > div { border-top: 1px solid var(--line); display: grid; gap: 0 1rem;
  grid-template-columns: 9rem minmax(0, 1fr); padding: 0.4em 0; }
.dates dt { color: var(--quiet); }
.dates dd { overflow-wrap: anywhere; }
.dates code { font-size: 0.9em; }
.neighbours { display: flex; flex-wrap: wrap; gap: 0.5rem 1.5rem; justify-content: space-between;
  margin: 1.5em 0; }
.differences, .history, .sites { list-style: none; padding: 0; }
.differences > li, .history > li, .sites > li { border-top: 1px solid var(--line); margin: 0;
  padding: 0.75em 0; }
.differences h3 { font-size: 1.0625rem; margin: 0 0 0.35em; }
.differences p { margin-bottom: 0.5em; }
.differences dl:not(.dates) > div { display: grid; gap: 0 1rem; grid-template-columns: 7rem minmax(0, 1fr); }
.differences dl { margin-bottom: 0.5em; }
.differences dt { color: var(--quiet); }
.differences dd { white-space: pre-line; }
.class { border: 1px solid currentcolor; border-radius: 999px; display: inline-block; font-size: 0.875rem;
  line-height: 1.4; padding: 0 0.6em; }
.class.material { color: var(--warn); }
.statements { list-style: none; padding: 0; }
.statements > li { border-top: 1px solid var(--line); margin: 0; padding: 0.6em 0; }
.statements .quiet { display: block; font-size: 0.9375rem; }
.history > li, .sites > li { display: grid; gap: 0 1rem; }
.sites .verified > :last-child { color: var(--good); }
.sites .pending > :last-child, .sites .lost > :last-child { color: var(--warn); }
.steps > li { padding-left: 0.25rem; }
footer { border-top: 1px solid var(--line); color: var(--quiet); font-size: 0.9375rem; margin-top: 3rem;
  padding: 1rem 0 2rem; }
@media (min-width: 40rem) {
  .history > li { grid-template-columns: 7rem 1fr auto; }
  .sites > li { grid-template-columns: 2fr 3fr; }
}
${subscribeStyles}
${preferenceStyles}
@media print {
  body { font-size: 11pt; max-width: none; padding: 0; }
  .skip, nav { display: none; }
  h1, h2, h3, h4 { break-after: avoid; }
  .box, .differences > li, .sites > li, .statements > li { break-inside: avoid; }
  article a[href^='http']::after { content: ' (' attr(href) ')'; font-size: 0.9em; }
}
${formStyles}`;

const stylesheetTag = etagOf(stylesheet);

/** The address changes with the words above, so that it can be kept for a year. */
export const stylesheetPath = `/assets/pages.css?v=${stylesheetTag.slice(1, 13)}`;
