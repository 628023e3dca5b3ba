/** Not material: the Privacy Office moved upstairs and has another telephone number. */
import { edition } from '../manuscript/edition.ts';
import { secondVersion } from './second-version.ts';

const office = [
  'Northgate Mutual',
  'Privacy Office',
  '1200 Lantern Hill Road, Suite 410',
  'Hartwell, CT 06000',
];

export const thirdVersion = edition(secondVersion, {
  words: [
    ['Suite 300', 'Suite 410'],
    ['860-555-0142', '860-555-0177'],
  ],
  notice: null,
  changed: {
    'office-address': { terms: { contact: { kind: 'postal', addressLines: office, status: 'reachable' } } },
    'office-telephone': {
      quotes: ['You can call it at 860-555-0177 on weekdays.'],
      terms: { contact: { kind: 'phone', value: '860-555-0177', status: 'reachable' } },
    },
  },
});
