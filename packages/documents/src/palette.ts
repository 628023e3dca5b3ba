/** The colours of public pages; whoever asks for more contrast gets it, light and dark. */
const light = {
  paper: '#ffffff',
  ink: '#1b1f24',
  quiet: '#59636e',
  line: '#d1d9e0',
  box: '#f3f6fa',
  accent: '#0b57a4',
  warn: '#8a4b00',
  good: '#1a6b34',
};
type Palette = Record<keyof typeof light, string>;

const dark: Palette = {
  paper: '#14171a',
  ink: '#e6e9ec',
  quiet: '#a3adb8',
  line: '#3a434d',
  box: '#1e2429',
  accent: '#8cc2ff',
  warn: '#f0b56a',
  good: '#7fd69a',
};
const lightMore: Palette = {
  paper: '#ffffff',
  ink: '#000000',
  quiet: '#333b44',
  line: '#4d5661',
  box: '#ffffff',
  accent: '#00356b',
  warn: '#5c3200',
  good: '#0a4a1e',
};
const darkMore: Palette = {
  paper: '#000000',
  ink: '#ffffff',
  quiet: '#d5dbe1',
  line: '#aeb8c2',
  box: '#000000',
  accent: '#b5d7ff',
  warn: '#ffd59c',
  good: '#b4f0c6',
};
const paper: Palette = {
  ...lightMore,
  quiet: '#333333',
  line: '#999999',
  accent: '#000000',
  warn: '#000000',
  good: '#000000',
};

export const palettes = { light, dark, lightMore, darkMore };

const darkly = '(prefers-color-scheme: dark)';
const clearly = '(prefers-contrast: more)';

export const paletteStyles = `${rootOf(light)}
@media ${darkly} { ${rootOf(dark)} }
@media ${clearly} { ${rootOf(lightMore)} }
@media ${darkly} and ${clearly} { ${rootOf(darkMore)} }
@media print { ${rootOf(paper)} }`;

function rootOf(palette: Palette): string {
  const values = Object.entries(palette).map(([name, colour]) => `--${name}: ${colour};`);
  return `:root { ${values.join(' ')} }`;
}
