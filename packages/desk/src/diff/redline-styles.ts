/** How a redline looks on a page of its own, on screen and on paper, where colours may be lost. */
export const redlineStyles = `
ins { background: rgb(67 160 71 / 26%); text-decoration: underline 2px; }
del { background: rgb(229 57 53 / 22%); text-decoration: line-through 2px; }
ins::before { content: '[added: '; }
del::before { content: '[removed: '; }
ins::after, del::after { content: ']'; }
ins::before, ins::after, del::before, del::after { clip-path: inset(100%); height: 1px; overflow: hidden;
  position: absolute; white-space: nowrap; width: 1px; }
@media print {
  ins { background: none; text-decoration: underline double; }
  del { background: none; text-decoration: line-through; }
}
`;
