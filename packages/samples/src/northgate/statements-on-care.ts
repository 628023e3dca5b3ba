/** What the first version says about signals, access, keeping, protecting, and children. */
import type { Said } from '../manuscript/said.ts';

const rights: readonly Said[] = [
  {
    key: 'do-not-track',
    kind: 'signal',
    modality: 'does',
    negated: true,
    summary: 'Do Not Track signals change nothing.',
    quotes: ['Our websites do not react to Do Not Track signals.'],
    terms: { signal: { signals: ['do-not-track'], response: 'not-honored' } },
  },
  {
    key: 'access-and-correction',
    kind: 'access',
    modality: 'does',
    dataCategories: ['personal-information'],
    summary: 'People can look at what is held about them and have mistakes put right.',
    quotes: ['Sign in to your account or send us a letter … put right.'],
    terms: { access: { rights: ['verify', 'correct'], channels: ['account-settings', 'postal'] } },
  },
  {
    key: 'answer-time',
    kind: 'access',
    modality: 'generally',
    dataCategories: ['personal-information'],
    condition: 'within thirty days',
    summary: 'Letters about it are mostly answered within thirty days.',
    quotes: ['As a rule we answer such a letter within thirty days.'],
    terms: { access: { rights: ['verify', 'correct'], channels: ['postal'] } },
  },
];

const kept: readonly Said[] = [
  {
    key: 'account-records',
    kind: 'retention',
    modality: 'does',
    actors: ['self'],
    actions: ['retain'],
    dataCategories: ['account-information'],
    summary: 'Records of policies and accounts are kept for seven years after closing.',
    quotes: ['We keep records of policies and accounts … is closed.'],
    terms: { retention: { events: ['account-closed'], duration: { count: 7, unit: 'year' } } },
  },
  {
    key: 'log-records',
    kind: 'retention',
    modality: 'does',
    actors: ['self'],
    actions: ['delete'],
    dataCategories: ['usage-information'],
    collectionMethods: ['server-log'],
    summary: 'What servers wrote down is erased after ninety days.',
    quotes: ['What our servers wrote down is erased after ninety days.'],
    terms: { retention: { events: [], duration: { count: 90, unit: 'calendar-day' } } },
  },
  {
    key: 'analytics-records',
    kind: 'retention',
    modality: 'not-stated',
    actors: ['analytics-providers'],
    actions: ['retain'],
    dataCategories: ['usage-information'],
    summary: 'How long the analytics firms keep what they count is not said.',
    quotes: [],
  },
];

const guarded: readonly Said[] = [
  {
    key: 'safeguards',
    kind: 'security',
    modality: 'does',
    actors: ['self'],
    actions: ['protect'],
    dataCategories: ['personal-information'],
    summary: 'Guarded systems, encryption on the way, and access for those who need it.',
    quotes: ['Personal information is stored on guarded systems … calls for it.'],
    terms: {
      security: { classes: ['technical', 'administrative'], measures: ['secure-storage', 'encryption'] },
    },
  },
  {
    key: 'training',
    kind: 'commitment',
    modality: 'does',
    actors: ['self'],
    dataCategories: ['personal-information'],
    summary: 'Whoever handles personal information is trained first, and again each year.',
    quotes: ['Everybody who handles it is trained … again each year.'],
  },
  {
    key: 'no-perfect-system',
    kind: 'disclaimer',
    modality: 'does',
    negated: true,
    actors: ['self'],
    summary: 'Nobody can promise that a system withstands every attack.',
    quotes: ['Still, no system is proof … that ours will be.'],
  },
  {
    key: 'good-passwords',
    kind: 'education',
    modality: 'does',
    summary: 'Advice on passwords: long, used once, told to no one.',
    quotes: ['Choose a long password … not even to us.'],
  },
];

const children: readonly Said[] = [
  {
    key: 'not-for-children',
    kind: 'children',
    modality: 'does',
    negated: true,
    audiences: ['child'],
    summary: 'The websites are not meant for children under 13.',
    quotes: ['Nothing on our websites is meant for children under 13.'],
    terms: { children: { ageBelow: 13, standard: 'not-directed' } },
  },
  {
    key: 'no-knowing-collection',
    kind: 'children',
    modality: 'does',
    negated: true,
    actors: ['self'],
    actions: ['collect'],
    audiences: ['child'],
    dataCategories: ['personal-information'],
    summary: 'Nothing is knowingly collected from younger children without a parent.',
    quotes: ["We do not knowingly collect personal information … without a parent's consent."],
    terms: { children: { ageBelow: 13, standard: 'no-knowing' } },
  },
  {
    key: 'children-deleted',
    kind: 'children',
    modality: 'does',
    actors: ['self'],
    actions: ['delete'],
    audiences: ['child'],
    summary: 'What was collected from a child by mistake is deleted.',
    quotes: ['Should we find out that we did, we delete it.'],
    terms: { children: { ageBelow: 13, remedy: 'delete' } },
  },
];

export const statementsOnCare: readonly Said[] = [...rights, ...kept, ...guarded, ...children];
