/** A style sheet as it holds on one medium: its own conditions decided beforehand, the same in every browser. */
export type Medium = 'light' | 'dark' | 'paper';

export function sheetFor(css: string, medium: Medium): string {
  const decided = css.replaceAll(/@media[^{]+/g, (condition) => conditionOn(medium, condition));
  return `${decided}\n${own[medium]}`;
}

/** A feature gives way to one that always holds, or never does, so that "and" and "not" around it keep their sense. */
function conditionOn(medium: Medium, condition: string): string {
  const isDark = medium === 'dark';
  const coloured = condition
    .replaceAll(/\(prefers-color-scheme:\s*dark\)/g, isDark ? always : never)
    .replaceAll(/\(prefers-color-scheme:\s*light\)/g, isDark ? never : always);
  if (medium !== 'paper') return coloured;
  return coloured.replaceAll(/\bscreen\b/g, 'speech').replaceAll(/\bprint\b/g, 'all');
}

const always = '(min-width: 0px)';
const never = '(max-width: 0px)';

const own: Record<Medium, string> = {
  light: ':root { color-scheme: light; }',
  dark: ':root { color-scheme: dark; }',
  paper: ':root { color-scheme: light; } html { background: #fff; padding: 12mm; }',
};
