/** Material, and waiting for the last website: marketing by affiliates, and logs that are kept longer. */
import { edition, followed } from '../manuscript/edition.ts';
import { beside } from './beside.ts';
import { thirdVersion } from './third-version.ts';

export const fourthVersion = edition(thirdVersion, {
  words: [
    followed(
      'service an account you hold with them.',
      'They may also learn which of our products you own and offer you theirs.',
    ),
    followed(
      'brokerage houses receive.',
      'A form in your account lets you keep our affiliates from using what you own to offer you theirs.',
    ),
    ['is erased after ninety days.', 'is erased after one hundred and eighty days.'],
  ],
  notice: `
Northgate is changing its online privacy policy. Our affiliates may learn which of our products you own
and offer you theirs; a form in your account lets you keep them from it. We will also keep what our
servers write down about visits for one hundred and eighty days instead of ninety. The changes take effect
ten days after this notice stands on each of our three websites.`,
  added: [
    {
      order: beside('affiliates-everyday'),
      key: 'affiliates-marketing',
      kind: 'disclosure',
      modality: 'may',
      actors: ['self'],
      actions: ['disclose'],
      dataCategories: ['purchase-history'],
      recipients: ['affiliates'],
      purposes: ['affiliate-marketing'],
      audiences: ['customer'],
      summary: 'Affiliates may learn which products a customer owns and offer theirs.',
      quotes: ['They may also learn which of our products … offer you theirs.'],
    },
    {
      order: beside('letters-that-stay') + 2,
      key: 'affiliates-marketing-opt-out',
      kind: 'choice',
      modality: 'does',
      dataCategories: ['purchase-history'],
      recipients: ['affiliates'],
      purposes: ['affiliate-marketing'],
      audiences: ['customer'],
      summary: 'A form in the account keeps affiliates from marketing by what a customer owns.',
      quotes: ['A form in your account lets you keep … offer you theirs.'],
      terms: { choice: { mechanism: 'opt-out', channels: ['account-settings', 'web-form'] } },
    },
  ],
  changed: {
    'log-records': {
      summary: 'What servers wrote down is erased after one hundred and eighty days.',
      quotes: ['What our servers wrote down is erased … eighty days.'],
      terms: { retention: { events: [], duration: { count: 180, unit: 'calendar-day' } } },
    },
  },
});
