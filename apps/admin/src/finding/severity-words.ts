import type { Severity } from '@privacy-register/schema/finding/rule';
import { sentence } from '../language/say.ts';

export const severityWords: Record<Severity, string> = {
  error: sentence('Error'),
  warning: sentence('Warning'),
  note: sentence('Note'),
};
