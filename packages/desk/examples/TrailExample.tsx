import { Trail, type TrailEntry } from '../src/trail/Trail.tsx';

const entries: readonly TrailEntry[] = [
  {
    id: '3',
    day: '4 May 2031',
    title: 'Changed the shelf of “Tides”',
    by: 'Ada',
    note: '09:12 in Lisbon',
    details: 'Shelf: B 12, now C 3.',
  },
  { id: '2', day: '4 May 2031', title: 'Added “Moons”', by: 'Ben', note: '08:40 in Lisbon', details: null },
  { id: '1', day: '1 May 2031', title: 'Opened the register', by: 'Ada', note: '12:00', details: null },
];

export function TrailExample() {
  return <Trail label="What happened" heading="h3" entries={entries} />;
}
