import { CountChart } from '../src/chart/CountChart.tsx';
import { PlainLink } from './PlainLink.tsx';

const bars = [
  { id: 'sea', label: 'Sea', count: 120, path: null },
  { id: 'moon', label: 'Moon', count: 45, path: null },
  { id: 'binding', label: 'Bookbinding', count: 12, path: null },
];

export function ChartExample() {
  return <CountChart label="Books by subject" bars={bars} heads={['Subject', 'Books']} link={PlainLink} />;
}
