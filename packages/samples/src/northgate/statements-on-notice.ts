/** What the first version says about other notices, about changing itself, and about reaching its authors. */
import type { Said } from '../manuscript/said.ts';

const office = [
  'Northgate Mutual',
  'Privacy Office',
  '1200 Lantern Hill Road, Suite 300',
  'Hartwell, CT 06000',
];

export const statementsOnNotice: readonly Said[] = [
  {
    key: 'yearly-notice',
    kind: 'obligation',
    modality: 'does',
    actors: ['self'],
    audiences: ['customer'],
    summary: 'Customers are sent the Consumer Privacy Notice at the start and once a year.',
    quotes: ['We send every customer a notice … year that it lasts.'],
    links: [{ text: 'Consumer Privacy Notice', policy: 'consumer-privacy-notice' }],
    terms: {
      obligation: {
        notice: 'glba-notice',
        trigger: 'relationship-start',
        every: 'year',
        until: 'the end of the relationship',
        regimes: ['glba', 'reg-s-p'],
      },
    },
  },
  {
    key: 'notice-prevails',
    kind: 'commitment',
    modality: 'does',
    audiences: ['customer'],
    summary: 'Where the two differ on customers, the Consumer Privacy Notice counts.',
    quotes: ['Where that notice says something else … that counts.'],
    links: [{ text: 'that notice', policy: 'consumer-privacy-notice' }],
  },
  {
    key: 'right-to-change',
    kind: 'change',
    modality: 'reserves',
    summary: 'Northgate may change what it does, and the policy.',
    quotes: ['We may change what we do, and this page with it.'],
  },
  {
    key: 'ten-days-of-notice',
    kind: 'change',
    modality: 'commits',
    summary: 'A material change waits ten days after notice of it stands on every website covered.',
    quotes: ['A material change takes effect ten days … this policy covers.'],
    terms: {
      change: {
        scope: 'any',
        count: 10,
        unit: 'calendar-day',
        anchor: 'last-verified-posting',
        boundary: 'after-nth-day',
        methods: ['prominent-posting'],
      },
    },
  },
  {
    key: 'earlier-versions',
    kind: 'commitment',
    modality: 'does',
    actors: ['self'],
    summary: 'Earlier versions of the policy stay readable.',
    quotes: ['Earlier versions stay readable on this website.'],
  },
  {
    key: 'office-address',
    kind: 'contact',
    modality: 'does',
    summary: 'Where letters reach the Privacy Office.',
    quotes: ['Our Privacy Office answers letters … Hartwell, CT 06000.'],
    terms: { contact: { kind: 'postal', addressLines: office, status: 'reachable' } },
  },
  {
    key: 'office-telephone',
    kind: 'contact',
    modality: 'does',
    summary: 'The telephone of the Privacy Office, on weekdays.',
    quotes: ['You can call it at 860-555-0142 on weekdays.'],
    terms: { contact: { kind: 'phone', value: '860-555-0142', status: 'reachable' } },
  },
  {
    key: 'office-email',
    kind: 'contact',
    modality: 'does',
    summary: 'The e-mail address of the Privacy Office.',
    quotes: ['Its e-mail address is privacy@northgate-mutual.example.'],
    terms: { contact: { kind: 'email', value: 'privacy@northgate-mutual.example', status: 'reachable' } },
  },
];
