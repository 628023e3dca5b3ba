/** Material: places, joint marketing, and a signal that is heeded. Its notice ran. */
import { edition, followed } from '../manuscript/edition.ts';
import { beside } from './beside.ts';
import { firstVersion } from './first-version.ts';

export const secondVersion = edition(firstVersion, {
  words: [
    followed(
      'whether the message was opened.',
      'When you look for an agent nearby, and your browser lets us, we note where you are.',
    ),
    followed(
      'may not use it for anything else.',
      `Banks and brokerage houses that offer products together with us under a written agreement receive
your name and postal address.`,
    ),
    followed(
      'policies and accounts you already have.',
      'You may also ask us to leave you out of what those banks and brokerage houses receive.',
    ),
    followed(
      'do not react to Do Not Track signals.',
      'They do take a Global Privacy Control signal as your wish not to be counted.',
    ),
  ],
  notice: `
Northgate is changing its online privacy policy. When you look for an agent nearby, and your browser lets
us, we will note where you are. Banks and brokerage houses that offer products together with us will
receive names and postal addresses; you may ask us to leave you out. Our websites will also heed the
Global Privacy Control. The changes take effect ten days after this notice stands on each of our three
websites.`,
  added: [
    {
      order: beside('opened-messages'),
      key: 'agent-finder-location',
      kind: 'collection',
      modality: 'does',
      actors: ['self'],
      actions: ['collect'],
      dataCategories: ['location'],
      collectionMethods: ['automatic'],
      purposes: ['respond-to-requests'],
      legalBases: ['consent'],
      summary: 'Where somebody is, is noted when they look for an agent and their browser allows it.',
      quotes: ['When you look for an agent nearby … where you are.'],
    },
    {
      order: beside('service-providers'),
      key: 'joint-marketers',
      kind: 'disclosure',
      modality: 'does',
      actors: ['self'],
      actions: ['disclose'],
      dataCategories: ['name', 'postal-address'],
      recipients: ['joint-marketers'],
      purposes: ['joint-marketing'],
      summary: 'Financial companies that market together with Northgate receive names and postal addresses.',
      quotes: ['Banks and brokerage houses that offer … postal address.'],
    },
    {
      order: beside('letters-that-stay'),
      key: 'joint-marketing-opt-out',
      kind: 'choice',
      modality: 'does',
      recipients: ['joint-marketers'],
      purposes: ['joint-marketing'],
      summary: 'Anybody may be left out of what those companies receive.',
      quotes: ['You may also ask us to leave you out … receive.'],
      terms: { choice: { mechanism: 'opt-out', channels: [] } },
    },
    {
      order: beside('do-not-track'),
      key: 'global-privacy-control',
      kind: 'signal',
      modality: 'does',
      purposes: ['analytics'],
      summary: 'A Global Privacy Control signal keeps people out of the count of visits.',
      quotes: ['They do take a Global Privacy Control signal … not to be counted.'],
      terms: { signal: { signals: ['gpc'], response: 'honored' } },
    },
  ],
});
