/** The lines of the truth table on who acts and who is spoken to. */

import { termsOf } from '../statement/statement.cases.ts';
import { asked, type Case, collected } from './case.cases.ts';
import type { Said } from './said.cases.ts';

const young: Omit<Said, 'key'> = { kind: 'children', negated: true, actions: ['collect'] };

export const people: readonly Case[] = [
  {
    name: 'what somebody else does is not what the publisher does',
    said: [{ ...collected, key: 'ads', actors: ['network-advertisers'] }],
    ...{ asked, answer: 'not-stated' },
  },
  {
    name: 'what somebody else does is asked by the actor',
    said: [{ ...collected, key: 'ads', actors: ['network-advertisers'] }],
    asked: { ...asked, actor: 'network-advertisers' },
    ...{ answer: 'yes', restsOn: ['ads'] },
  },
  {
    name: 'what each publisher does the publisher does',
    said: [{ ...collected, key: 'each', actors: ['each-publisher'] }],
    ...{ asked, answer: 'yes', restsOn: ['each'] },
  },
  {
    name: 'where nobody acts nobody answers',
    said: [{ ...collected, key: 'passive', actors: [] }],
    ...{ asked, answer: 'not-stated', related: ['passive'] },
  },
  {
    name: 'where nobody is bound nothing is denied',
    said: [{ ...collected, key: 'passive', actors: [], negated: true }],
    ...{ asked, answer: 'not-stated', related: ['passive'] },
  },
  {
    name: 'who supplies it is the source',
    said: [{ ...collected, key: 'bureaus', sources: ['consumer-reporting-agencies'] }],
    asked: { ...asked, source: 'nonaffiliates' },
    ...{ answer: 'yes', restsOn: ['bureaus'] },
  },
  {
    name: 'what is said to the audience of the policy is said to whoever visits',
    said: [{ ...collected, key: 'mail' }],
    asked: { ...asked, audience: 'customer' },
    ...{ answer: 'yes', restsOn: ['mail'] },
  },
  {
    name: 'what is said to consumers is said to customers',
    said: [{ ...collected, key: 'mail', audiences: ['consumer'] }],
    asked: { ...asked, audience: 'customer' },
    ...{ audiences: ['former-customer'], answer: 'yes', restsOn: ['mail'] },
  },
  {
    name: 'what is said to customers is not said to visitors',
    said: [{ ...collected, key: 'mail', audiences: ['customer'] }],
    asked: { ...asked, audience: 'visitor' },
    ...{ answer: 'not-stated', related: ['mail'] },
  },
  {
    name: 'what is said to former customers is not said to visitors',
    said: [{ ...collected, key: 'mail' }],
    asked: { ...asked, audience: 'visitor' },
    ...{ audiences: ['former-customer'], answer: 'not-stated', related: ['mail'] },
  },
  {
    name: 'what is denied to customers only is not denied to all visitors',
    said: [{ ...collected, key: 'mail', negated: true, audiences: ['customer'] }],
    ...{ asked, answer: 'not-stated', related: ['mail'] },
  },
  {
    name: 'what is denied to the audience of the policy is denied',
    said: [{ ...collected, key: 'mail', negated: true, audiences: ['customer'] }],
    ...{ asked, audiences: ['customer'], answer: 'no', restsOn: ['mail'] },
  },
  {
    name: 'of children only statements on children speak',
    said: [
      { ...collected, key: 'mail' },
      { ...young, key: 'young' },
    ],
    asked: { ...asked, audience: 'child' },
    ...{ answer: 'no', restsOn: ['young'] },
  },
  {
    name: 'statements on children speak of nobody else',
    said: [{ ...young, key: 'young' }],
    ...{ asked, answer: 'not-stated' },
  },
  {
    name: 'a site that is not made for children denies no collection from them',
    said: [{ key: 'not-made', kind: 'children', negated: true }],
    asked: { ...asked, audience: 'child' },
    ...{ answer: 'not-stated', related: ['not-made'] },
  },
  {
    name: 'what is expected of children and their parents is not a yes',
    said: [
      {
        ...{ key: 'expected', kind: 'children', actions: ['collect'] },
        terms: termsOf({
          children: { ageBelow: 18, standard: 'parental-permission-expected', remedy: null },
        }),
      },
    ],
    asked: { activity: 'collect', audience: 'child' },
    ...{ answer: 'may', restsOn: ['expected'] },
  },
  {
    name: 'another policy that prevails for the audience governs it',
    said: [{ ...collected, key: 'mail' }],
    asked: { ...asked, audience: 'customer' },
    prevailing: [{ key: 'notice', audiences: ['consumer'] }],
    ...{ answer: 'not-stated', governedBy: 'notice' },
  },
  {
    name: 'another policy that prevails for somebody else does not govern',
    said: [{ ...collected, key: 'mail' }],
    asked: { ...asked, audience: 'applicant' },
    prevailing: [{ key: 'notice', audiences: ['customer'] }],
    ...{ answer: 'yes', restsOn: ['mail'] },
  },
  {
    name: 'another policy that prevails for everybody governs whatever is asked',
    said: [{ ...collected, key: 'mail' }],
    ...{ asked, prevailing: [{ key: 'notice', audiences: [] }], answer: 'not-stated', governedBy: 'notice' },
  },
];
