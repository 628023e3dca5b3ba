import type { Lane, Legend } from '../src/timeline/lane.ts';

export const editions: readonly Lane[] = [
  {
    id: 'lending',
    label: 'Lending',
    bands: [
      {
        id: 'first',
        from: '2028-01-01T00:00:00.000Z',
        to: '2030-06-01T00:00:00.000Z',
        tone: 'light',
        label: 'Edition 1',
        meaning: 'Three weeks.',
        path: null,
      },
      {
        id: 'second',
        from: '2030-06-01T00:00:00.000Z',
        to: null,
        tone: 'solid',
        label: 'Edition 2',
        meaning: 'Four weeks.',
        path: null,
      },
    ],
    points: [
      {
        id: 'told',
        at: '2030-05-15T00:00:00.000Z',
        label: 'Told at the door',
        meaning: 'Readers were told of edition 2.',
        path: null,
      },
    ],
  },
  {
    id: 'fees',
    label: 'Fees',
    bands: [
      {
        id: 'fees',
        from: '2029-03-01T00:00:00.000Z',
        to: '2031-03-01T00:00:00.000Z',
        tone: 'hatched',
        label: 'Ten cents a day',
        meaning: 'Ended by a vote.',
        path: null,
      },
    ],
    points: [],
  },
];

export const editionLegend: Legend = [
  { tone: 'solid', label: 'In use' },
  { tone: 'light', label: 'Was in use' },
  { tone: 'hatched', label: 'Under a vote' },
];
