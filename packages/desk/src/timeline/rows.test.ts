import { expect, test } from 'vitest';
import { rowsOf } from './rows.ts';

test('the table tells everything that the picture shows, in order of time', () => {
  const said = { meaning: '', path: null };
  const rows = rowsOf([
    {
      id: 'texts',
      label: 'Texts',
      bands: [
        { ...said, id: 'late', from: '2026-02-01T00:00:00Z', to: null, tone: 'solid', label: 'Late' },
        { ...said, id: 'open', from: null, to: '2020-01-01T00:00:00Z', tone: 'faint', label: 'Open' },
      ],
      points: [{ ...said, id: 'seen', at: '2026-01-01T00:00:00Z', label: 'Seen' }],
    },
  ]);

  expect(rows.map(({ label, from, to }) => [label, from, to])).toEqual([
    ['Open', null, '2020-01-01T00:00:00Z'],
    ['Seen', '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z'],
    ['Late', '2026-02-01T00:00:00Z', null],
  ]);
});
