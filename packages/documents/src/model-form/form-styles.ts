/** The two pages of the form: on a screen one below the other, on paper one each, Letter or A4. */
export const formStyles = `body:has(.model-form) { max-width: 58rem; }
.model-form h1 { display: grid; font-size: 1.25rem; gap: 0.5rem 1rem; grid-template-columns: auto 1fr;
  align-items: center; margin: 0 0 1rem; text-transform: uppercase; }
.model-form .facts { background: var(--ink); color: var(--paper); padding: 0.35rem 0.75rem; }
.model-form .revised { font-size: 0.8125rem; margin: 1.25rem 0 0.5rem; text-align: right; }
.model-form section, .model-form .row { border: 1px solid var(--line); border-bottom-width: 0; }
.model-form section:last-child, .model-form .last { border-bottom-width: 1px; }
.model-form .key { display: grid; grid-template-columns: 9rem 1fr; }
.model-form .key > h2 { background: var(--box); font-size: 1.0625rem; margin: 0; padding: 0.6rem 0.75rem; }
.model-form .key > div { padding: 0.6rem 0.75rem; }
.model-form .key > div > :last-child, .model-form dd > :last-child { margin-bottom: 0; }
.model-form p, .model-form ul { margin-bottom: 0.5em; }
.model-form li + li { margin-top: 0.1em; }
.model-form table { margin: 1rem 0; }
.model-form thead th { background: var(--ink); color: var(--paper); }
.model-form tbody th { background: none; font-weight: 400; }
.model-form td { min-width: 5.5rem; }
.model-form .page-two { margin-top: 3rem; }
.model-form .page-two > h2 { margin: 0 0 1rem; }
.model-form .page-two h3 { background: var(--ink); color: var(--paper); font-size: 1.0625rem; margin: 0;
  padding: 0.4rem 0.75rem; }
.model-form dl { margin: 0; }
.model-form dl > div { border-top: 1px solid var(--line); display: grid; grid-template-columns: 13rem 1fr; }
.model-form dt { background: var(--box); font-weight: 600; padding: 0.5rem 0.75rem; }
.model-form dd { padding: 0.5rem 0.75rem; }
.model-form .mail-in { border: 2px dashed var(--line); margin-top: 1rem; padding: 0.75rem; }
.model-form .mail-in h2 { font-size: 1.0625rem; margin: 0 0 0.5rem; }
.model-form .mail-in ul { list-style: none; padding: 0; }
.model-form .mail-in li { display: grid; gap: 0.5rem; grid-template-columns: auto 1fr; }
.model-form .blanks > div { border-top: 0; grid-template-columns: 8rem 1fr; }
.model-form .blanks dt { background: none; font-weight: 400; padding: 0.35rem 0; }
.model-form .blanks dd { border-bottom: 1px solid var(--line); padding: 0; }
.unseen { clip-path: inset(50%); height: 1px; overflow: hidden; position: absolute; white-space: nowrap;
  width: 1px; }
@media (max-width: 40rem) {
  .model-form .key, .model-form dl > div { grid-template-columns: 1fr; }
  .model-form h1 { grid-template-columns: 1fr; justify-items: start; }
  .model-form .blanks > div { grid-template-columns: 6.5rem 1fr; }
  .model-form table { font-size: 0.875rem; }
  .model-form td { min-width: 4.5rem; }
}
@page form { margin: 8mm 12mm; }
@media print {
  body:has(.model-form) { line-height: 1.15; max-width: none; }
  body:has(.model-form) > header, body:has(.model-form) > footer { display: none; }
  .model-form { font-size: 10pt; line-height: 1.15; page: form; }
  .model-form h1 { font-size: 13pt; margin-bottom: 6pt; }
  .model-form .revised { font-size: 8pt; margin: 0 0 2pt; }
  .model-form .key { grid-template-columns: 30mm 1fr; }
  .model-form .key > h2, .model-form .page-two h3, .model-form .mail-in h2 { font-size: 11pt; }
  .model-form .key > h2, .model-form .key > div, .model-form dt, .model-form dd { padding: 3pt 5pt; }
  .model-form p, .model-form ul { margin-bottom: 2pt; }
  .model-form table { font-size: 10pt; margin: 5pt 0; }
  .model-form th, .model-form td { padding: 2pt 5pt; }
  .model-form td { min-width: 24mm; }
  .model-form thead th, .model-form .page-two h3, .model-form .facts { background: #000; color: #fff;
    print-color-adjust: exact; }
  .model-form .key > h2, .model-form dt { background: #eee; print-color-adjust: exact; }
  .model-form dl > div { grid-template-columns: 48mm 1fr; }
  .model-form section, .model-form .mail-in, .model-form tr { break-inside: avoid; }
  .model-form .mail-in { border-width: 1px; margin-top: 5pt; padding: 3pt 5pt; }
  .model-form .mail-in h2 { margin-bottom: 2pt; }
  .model-form .blanks { column-gap: 6mm; display: grid; grid-template-columns: 1fr 1fr; }
  .model-form .blanks > div { grid-template-columns: 32mm 1fr; }
  .model-form .blanks dt { padding: 2pt 0; }
  .model-form .page-two { break-before: page; margin-top: 0; }
}
`;
