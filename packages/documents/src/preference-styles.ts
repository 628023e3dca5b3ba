/** For readers who need more contrast, colours of their own, larger words or a narrow page. */
export const preferenceStyles = `h1, h2, h3, h4 { hyphens: auto; overflow-wrap: anywhere; }
@media (prefers-contrast: more) {
  a { text-decoration-thickness: 0.12em; }
  .box, .class { border-width: 2px; }
  .box { border-left-width: 8px; }
  :focus-visible { outline-width: 4px; }
}
@media (forced-colors: active) {
  :focus-visible { outline-color: Highlight; }
  .box { border-left-style: double; border-left-width: 8px; }
  .skip:focus { border: 2px solid CanvasText; }
}
@media (max-width: 30rem) {
  .dates > div, .differences dl:not(.dates) > div { grid-template-columns: minmax(0, 1fr); }
  .box { padding: 0.75rem; }
  ul, ol, blockquote { padding-left: 1.1rem; }
}`;
