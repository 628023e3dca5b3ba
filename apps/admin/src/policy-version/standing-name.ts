import { spelled } from '../words/spelled.ts';
import type { Standing } from './standing.ts';

const words: Partial<Record<Standing, string>> = { posting: 'In its notice period', scheduled: 'Date set' };

export const standingName = (standing: Standing): string => words[standing] ?? spelled(standing);
