import type { ChartWords } from '@privacy-register/desk/chart/CountChart.tsx';
import type { Say } from '../say.ts';

export const chartWordsIn = (say: Say): ChartWords => ({
  show: say('Show as'),
  chart: say('Chart'),
  table: say('Table'),
});
