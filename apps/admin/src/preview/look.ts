import type { Medium } from '@privacy-register/desk/frame/sheet-for.ts';

/** What is looked at, and on what. */
export const scenes = ['policy', 'notice', 'banner'] as const;
export const formats = ['phone', 'desktop', 'paper'] as const;
export const schemes = ['light', 'dark'] as const;

export type Look = {
  scene: (typeof scenes)[number];
  format: (typeof formats)[number];
  scheme: (typeof schemes)[number];
  /** Whose banner; null: the first site. */
  platform: string | null;
};

/** In CSS pixels; a sheet of A4 is 210 mm wide. */
export const widths = { phone: 360, desktop: 1280, paper: 794 } as const satisfies Record<
  Look['format'],
  number
>;

/** Paper is white. */
export const mediumOf = ({ format, scheme }: Look): Medium => (format === 'paper' ? 'paper' : scheme);
