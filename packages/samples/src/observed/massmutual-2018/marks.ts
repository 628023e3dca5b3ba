/** What is no part of the policy, and where its text is broken; then the headings. */
import type { ObservedMark } from '../observed-document.ts';
import { headings } from './headings.ts';

const rewritten =
  'The archive changed where the link leads; the statement here names the page that was meant.';

const faults: readonly ObservedMark[] = [
  {
    kind: 'artefact',
    place: [0, 310, 'd972a8fe4cb00a88e30f2c01ed79bc1b157c71cd75df103a1e88fe06ae74db2d'],
    reason: "The archive's own header, which gives the time and the address of the capture.",
  },
  {
    kind: 'broken-markup',
    place: [343, 387, 'b35737d7b6c1355d0f1663241ec9bf8c56b82fef88fdcc69589090ed92c69eb3'],
    reason: 'Marks of bold type cut the day of the last update in two; it is given with the version.',
  },
  {
    kind: 'rewritten-link',
    place: [1780, 1834, '9bb102b3160d173af2e6a000780d445ab439e1d587fc933dc5d906fda677c4f7'],
    reason: rewritten,
  },
  {
    kind: 'stray-item',
    place: [5584, 5600, 'aa1897ab0d1102bef30d139ace411f6ddc63c253727582f1b5bde058a517af80'],
    reason: 'A kind of information among ends of its use; it is not said that it is collected or used.',
  },
  {
    kind: 'rewritten-link',
    place: [6159, 6217, '437c94d5760bcb9750bdb82cf0a37989e44147691ba09326243a23c3c8cf457a'],
    reason: rewritten,
  },
  {
    kind: 'object-for-party',
    place: [7742, 7764, '55df1a824f27a0f687204af91266e5f88e8b6f780aec84d0e4cb3de2b9a979f0'],
    reason: 'Reports stand in a list of those who receive; read as the bureaus that make them.',
  },
  {
    kind: 'dangling-reference',
    place: [11958, 11984, 'b4b10e4e52538a4626b419f48aa8b7489348845ee8dc8cbb6c47b8f6657f4ea2'],
    reason: 'Nothing above gives an address, of either sort.',
  },
  {
    kind: 'lost-text',
    place: [12318, 12344, 'ac9ff6ceebd18bf44588837821d5f810d5fb4d5df78cd1e9bf351746ee6dc268'],
    reason: 'A verb is missing.',
  },
  {
    kind: 'rewritten-link',
    place: [12738, 12817, 'be506a5f326964b80e03934e1a1970b4a91e958ba060c6c2bc23e7570543632d'],
    reason: rewritten,
  },
  {
    kind: 'heading-without-body',
    place: [13228, 13263, 'ea0b67e92ec814396a21dddc7c91ad59df1da84bb14ed14270456c934603ec24'],
    reason: 'It promises a way to opt out, and no sentence below it names one.',
  },
  {
    kind: 'rewritten-link',
    place: [16642, 16706, '039f0436e3c9d82eacc541ab438b917a58f62e915eee577b43e2b4a237d8286a'],
    reason: rewritten,
  },
];

export const marks: readonly ObservedMark[] = [...faults, ...headings];
