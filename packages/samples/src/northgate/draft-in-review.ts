/** Material, and in review: a new class of recipient, and a choice that shrinks to e-mail. */
import { edition, followed } from '../manuscript/edition.ts';
import { beside } from './beside.ts';
import { fourthVersion } from './fourth-version.ts';

export const draftInReview = edition(fourthVersion, {
  words: [
    ['receive your name and postal address.', 'receive your name, postal address and telephone number.'],
    followed(
      'postal address and telephone number.',
      `Advertising networks receive your e-mail address and the pages you opened here so that they can show
you our advertisements on other websites.`,
    ),
    ['stop sending you marketing materials of any kind.', 'stop sending you marketing messages by e-mail.'],
  ],
  notice: `
Northgate is changing its online privacy policy. Banks and brokerage houses that offer products together
with us will also receive telephone numbers. Advertising networks will receive e-mail addresses and the
pages opened on our websites so that they can show our advertisements elsewhere. The choice to stop
marketing will reach messages by e-mail and no longer materials of other kinds. The changes take effect
ten days after this notice stands on each of our three websites.`,
  added: [
    {
      order: beside('service-providers') + 2,
      key: 'advertising-networks',
      kind: 'disclosure',
      modality: 'does',
      actors: ['self'],
      actions: ['disclose'],
      dataCategories: ['email', 'pages-visited'],
      recipients: ['network-advertisers'],
      purposes: ['targeted-ads'],
      summary:
        'Advertising networks receive e-mail addresses and pages visited to show advertisements elsewhere.',
      quotes: ['Advertising networks receive your e-mail address … other websites.'],
    },
  ],
  changed: {
    'joint-marketers': {
      dataCategories: ['name', 'postal-address', 'phone'],
      summary:
        'Financial companies that market together with Northgate receive names, addresses and numbers.',
      quotes: ['Banks and brokerage houses that offer … telephone number.'],
    },
    'marketing-opt-out': {
      purposes: ['newsletters'],
      condition: 'as far as it comes by e-mail',
      summary: 'Anybody may stop marketing by e-mail.',
      quotes: [
        'You may tell us at any time to stop … messages by e-mail.',
        'Write to us … hearing from you.',
      ],
    },
  },
});
