import type { Palette } from '@mui/material';
import type { EdgeTone } from './graph.ts';

export const edgeTones: readonly EdgeTone[] = ['plain', 'added', 'removed', 'changed'];

export function colourOf(tone: EdgeTone, { text, success, error, warning, mode }: Palette): string {
  const shade = mode === 'dark' ? 'light' : 'dark';
  switch (tone) {
    case 'plain':
      return text.primary;
    case 'added':
      return success[shade];
    case 'removed':
      return error[shade];
    case 'changed':
      return warning[shade];
  }
}
