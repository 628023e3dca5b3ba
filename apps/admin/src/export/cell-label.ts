import { reasonInWords, reasons } from '@privacy-register/documents/model-form/reason';

const labels: Record<string, string> = {
  revised: 'Date last revised',
  name: 'Name of the institution',
  what: 'What?',
  limit: 'To limit our sharing',
  'mail-in': 'Mail-in form',
  questions: 'Questions?',
  who: 'Who we are',
  protect: 'How we protect',
  collect: 'How we collect',
  'collect.others': 'What others supply',
  'joint-accounts': 'Accounts held jointly',
  affiliates: 'Definitions: affiliates',
  nonaffiliates: 'Definitions: nonaffiliates',
  'joint-marketing': 'Definitions: joint marketing',
  other: 'Other important information',
};
const columns: Record<string, string> = { share: 'Share?', limit: 'Limit?' };

/** A cell as the form calls it. */
export function cellLabel(cell: string): string {
  const [column = '', ...rest] = cell.split('.');
  const row = reasons.find(({ reason }) => reason === rest.join('.'));
  return row ? `${columns[column] ?? column} ${reasonInWords(row)}` : (labels[cell] ?? cell);
}
