/** A style sheet as it holds on one medium: its own conditions decided beforehand, the same in every browser. */
export type Medium = 'light' | 'dark' | 'paper';

export function sheetFor(css: string, medium: Medium): string {
  const holds = (condition: boolean) => `@media ${condition ? 'all' : 'not all'}`;
  const decided = css
    .replaceAll(/@media\s*\(prefers-color-scheme:\s*dark\)/g, holds(medium === 'dark'))
    .replaceAll(/@media\s+print(?=\s*\{)/g, holds(medium === 'paper'));
  return `${decided}\n${own[medium]}`;
}

const own: Record<Medium, string> = {
  light: ':root { color-scheme: light; }',
  dark: ':root { color-scheme: dark; }',
  paper: ':root { color-scheme: light; } html { background: #fff; padding: 12mm; }',
};
