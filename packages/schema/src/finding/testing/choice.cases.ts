import { aChoice, termsOf } from '../../statement/statement.cases.ts';
import type { Case } from './case.ts';
import { linted, type Said } from './linted.ts';

type Choice = typeof aChoice;
const inDays = { count: 10, unit: 'calendar-day', calendar: null, anchor: 'receipt' } as const;
const choice = (more: Partial<Choice> = {}): Said => ({
  key: 'choice',
  kind: 'choice',
  modality: 'does',
  purposes: ['marketing'],
  terms: termsOf({ choice: { ...aChoice, deadline: inDays, ...more } }),
});
const choosing = (more: Partial<Choice>) => [linted({ said: [choice(more)] })];
const within = (more: Partial<NonNullable<Choice['deadline']>>) =>
  choosing({ channels: ['phone'], deadline: { ...inDays, ...more } });

const choices: Case[] = [
  { what: 'a choice that can be made', tells: [], versions: choosing({}) },
  {
    what: 'an opt-out without a way',
    tells: ['choice-without-channel'],
    versions: choosing({ channels: [] }),
  },
  {
    what: 'an opt-out by a link',
    tells: [],
    versions: [
      linted({ said: [{ ...choice({ channels: [] }), links: [toPage('https://www.example.com/')] }] }),
    ],
  },
  {
    what: 'an opt-out without a day',
    tells: ['opt-out-without-deadline'],
    versions: choosing({ deadline: null }),
  },
  {
    what: 'what a browser does at once',
    tells: [],
    versions: choosing({ deadline: null, channels: ['browser-settings'] }),
  },
  {
    what: 'a day said beside the opt-out',
    tells: [],
    versions: [linted({ said: [choice({ deadline: null }), { ...choice(), key: 'day' }] })],
  },
  {
    what: 'a deadline without a number',
    tells: ['deadline-not-countable'],
    versions: within({ count: null }),
  },
  { what: 'a deadline without a unit', tells: ['deadline-not-countable'], versions: within({ unit: null }) },
  {
    what: 'a deadline without a beginning',
    tells: ['deadline-not-countable'],
    versions: within({ anchor: null }),
  },
  { what: 'business days', tells: ['deadline-not-countable'], versions: within({ unit: 'business-day' }) },
  {
    what: 'business days of a calendar',
    tells: [],
    versions: within({ unit: 'business-day', calendar: 'us-federal' }),
  },
  {
    what: 'a month of e-mail',
    tells: ['email-opt-out-too-slow'],
    versions: choosing({ deadline: { ...inDays, count: 30 } }),
  },
  { what: 'a month of letters', tells: [], versions: within({ count: 30 }) },
];

const marketing = (recipient: string, purpose: string): Said => {
  return { key: 'sharing', modality: 'may', recipients: [recipient], purposes: [purpose] };
};
const others = marketing('sponsors', 'third-party-marketing');

const sharing: Case[] = [
  {
    what: 'marketing by others',
    tells: ['marketing-by-others-without-choice'],
    versions: [linted({ said: [others] })],
  },
  { what: 'with consent', tells: [], versions: [linted({ said: [{ ...others, legalBases: ['consent'] }] })] },
  {
    what: 'with an opt-out of sharing',
    tells: [],
    versions: [linted({ said: [others, { ...choice(), recipients: ['nonaffiliates'] }] })],
  },
  {
    what: 'with an opt-out of messages alone',
    tells: ['marketing-by-others-without-choice'],
    versions: [linted({ said: [others, choice()] })],
  },
  {
    what: 'marketing by affiliates',
    tells: ['marketing-by-affiliates-without-choice'],
    versions: [linted({ said: [marketing('affiliates', 'affiliate-marketing')] })],
  },
  {
    what: 'joint marketing, which needs no opt-out',
    tells: [],
    versions: [linted({ said: [marketing('joint-marketers', 'joint-marketing')] })],
  },
];

export const choiceCases: Case[] = [...choices, ...sharing];

function toPage(url: string) {
  return { text: 'this page', url, policy: null };
}
