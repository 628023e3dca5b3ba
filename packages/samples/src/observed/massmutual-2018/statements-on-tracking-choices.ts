/** What a person can do about cookies and tracking, and what signals of a browser do. */
import type { ObservedSaid } from '../observed-document.ts';

const section = 'Choices about tracking';

const inBrowser: readonly ObservedSaid[] = [
  {
    key: 'fewer-cookies',
    section,
    kind: 'choice',
    modality: 'may',
    actions: ['collect'],
    collectionMethods: ['cookie'],
    terms: { choice: { mechanism: 'refuse', channels: ['browser-settings'] } },
    summary: 'The help of a browser may show how to get fewer cookies from MassMutual.',
    places: [[4282, 4576, '6f887ef5c39a808847a2de7bc8e947c49bacd96d46470e03a742ce332fe92b3b']],
  },
  {
    key: 'cookie-deletion',
    section,
    kind: 'choice',
    modality: 'may',
    actions: ['retain'],
    collectionMethods: ['cookie'],
    terms: { choice: { mechanism: 'delete', channels: ['browser-settings'] } },
    summary: 'The help of a browser may show how to remove cookies that are already there.',
    places: [[4282, 4576, '6f887ef5c39a808847a2de7bc8e947c49bacd96d46470e03a742ce332fe92b3b']],
  },
  {
    key: 'tracking-prevention',
    section,
    kind: 'choice',
    modality: 'may',
    actions: ['collect'],
    dataCategories: ['usage-information'],
    terms: { choice: { mechanism: 'opt-out', channels: ['browser-settings'] } },
    summary: 'The help of a browser may show how to keep from being tracked.',
    places: [[4282, 4576, '6f887ef5c39a808847a2de7bc8e947c49bacd96d46470e03a742ce332fe92b3b']],
  },
];

const refusal: readonly ObservedSaid[] = [
  {
    key: 'do-not-track',
    section,
    kind: 'signal',
    modality: 'does',
    negated: true,
    actors: ['self'],
    actions: ['collect'],
    terms: { signal: { signals: ['do-not-track'], response: 'not-honored' } },
    condition: 'The reason given: there is no agreed standard for such signals so far.',
    summary: 'MassMutual gathers information just the same when a browser asks not to be tracked.',
    places: [[4577, 4858, '81fb1742a9b25b26bce01347ec690bd86d6288fafa74dde752e35e498172d3d8']],
  },
  {
    key: 'cookie-refusal',
    section,
    kind: 'choice',
    modality: 'does',
    actions: ['collect'],
    collectionMethods: ['cookie'],
    terms: {
      choice: {
        mechanism: 'refuse',
        consequence:
          'Some features may fail, as accounts may not be recognized, and offers may suit the person less.',
      },
    },
    summary:
      'A person can turn cookies away so as not to be tracked, at the price of some features and fitting offers.',
    places: [
      [4859, 4941, '7ae7c071e2c83277450d56e42ae1722ab9557fe726000c2fa30d4c1702531f07'],
      [4942, 5159, '7fbe9c49b206086669830e1fd0505b724ee2ff0db3822965511f9cb2d8809697'],
      [5160, 5273, 'bf3d458fb6291b400cca8e9e529867220ab8dde3d4b9eed956be74a2690fae78'],
    ],
  },
];

export const statementsOnTrackingChoices: readonly ObservedSaid[] = [...inBrowser, ...refusal];
