/** What a timeline shows: stretches and instants, one lane below the other. */
export type Tone = 'solid' | 'light' | 'hatched' | 'faint' | 'struck';

export type Band = {
  id: string;
  /** Null: open on that side. */
  from: string | null;
  to: string | null;
  tone: Tone;
  label: string;
  /** What it means, in a sentence; read aloud and shown beside the label. */
  meaning: string;
  path: string | null;
};
export type Point = { id: string; at: string; label: string; meaning: string; path: string | null };
export type Lane = { id: string; label: string; bands: Band[]; points: Point[] };
export type Legend = readonly { tone: Tone; label: string }[];
