/** Where the 2002 text says that questions about privacy can be sent. */
import type { ObservedSaid, Place } from '../observed-document.ts';

const contact = {
  section: 'Contact',
  kind: 'contact',
  modality: 'does',
  purposes: ['privacy-questions'],
} as const;
const invitation: Place = [4544, 4625, '800d056681a92d4392f611b6e6fbd4a4ba55a8a6f1d8cdea446007588a8297cc'];

export const contacts: readonly ObservedSaid[] = [
  {
    ...contact,
    key: 'postal-address',
    summary: "Letters about privacy reach MetLife's Online Privacy Director in New York.",
    terms: {
      contact: {
        kind: 'postal',
        addressLines: [
          'MetLife, Inc.',
          'Electronic Commerce',
          'One Madison Avenue, 24A',
          'New York, NY 10010',
          'Attn: Online Privacy Director',
        ],
        status: 'reachable',
      },
    },
    places: [invitation, [4628, 4742, 'dc4faffcfc85ee92aa18e0cef76b765f47d143876e1b6bf4acaf9f3c56e2aabc']],
  },
  {
    ...contact,
    key: 'email-address',
    summary: 'Questions about privacy can be sent to MetLife by e-mail.',
    terms: { contact: { kind: 'email', value: 'privacy@metlife.com', status: 'reachable' } },
    places: [invitation, [4750, 4799, '961e2802816d9e264a9b4309fa10cc325ce4eeffa102fe6479747b918abb7015']],
  },
  {
    ...contact,
    key: 'telephone',
    summary: 'Questions about privacy can be asked by telephone.',
    terms: { contact: { kind: 'phone', value: '+1-800-638-5433', status: 'reachable' } },
    places: [invitation, [4807, 4821, 'e8a5c2bd18248853f6b56e5bb5546d34d609f789ef86d4bd630a3baf6e017fb2']],
  },
];
