import type { Theme } from '@mui/material';
import type { Tone } from './lane.ts';

const stripes = (colour: string, ground: string) =>
  `repeating-linear-gradient(135deg, ${colour} 0 2px, ${ground} 2px 8px)`;

/** Told apart by pattern and border too, not by colour alone. */
export function paintOf(tone: Tone, { palette }: Theme): Record<string, string> {
  const { primary, background, text } = palette;
  const edge = `1px solid ${primary.main}`;
  if (tone === 'solid') return { background: primary.main, color: primary.contrastText, border: edge };
  if (tone === 'light') return { background: background.default, color: text.primary, border: edge };
  if (tone === 'hatched')
    return { background: stripes(primary.main, background.paper), color: text.primary, border: edge };
  if (tone === 'faint')
    return {
      background: stripes(text.disabled, background.paper),
      color: text.primary,
      border: `1px dashed ${text.secondary}`,
    };
  return {
    background: background.default,
    color: text.secondary,
    border: `1px dashed ${text.secondary}`,
    textDecoration: 'line-through',
  };
}
