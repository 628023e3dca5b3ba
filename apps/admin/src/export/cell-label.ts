import { reasonInWords, reasons } from '@privacy-register/documents/model-form/reason';
import { type Say, sentence } from '../language/say.ts';

const labels: Record<string, string> = {
  revised: sentence('Date last revised'),
  name: sentence('Name of the institution'),
  what: sentence('What?'),
  limit: sentence('To limit our sharing'),
  'mail-in': sentence('Form to be mailed in'),
  questions: sentence('Questions?'),
  who: sentence('Who we are'),
  protect: sentence('How we protect'),
  collect: sentence('How we collect'),
  'collect.others': sentence('What others supply'),
  'joint-accounts': sentence('Accounts held jointly'),
  affiliates: sentence('Definitions: affiliates'),
  nonaffiliates: sentence('Definitions: nonaffiliates'),
  'joint-marketing': sentence('Definitions: joint marketing'),
  other: sentence('Other important information'),
};
const columns: Record<string, string> = { share: sentence('Share?'), limit: sentence('Limit?') };

/** A cell as the form calls it. */
export function cellLabel(cell: string, say: Say): string {
  const [column = '', ...rest] = cell.split('.');
  const row = reasons.find(({ reason }) => reason === rest.join('.'));
  return row ? `${say(columns[column] ?? column)} ${say(reasonInWords(row))}` : say(labels[cell] ?? cell);
}
