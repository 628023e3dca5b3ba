import { numbered } from '../manuscript/edition.ts';
import type { Manuscript } from '../manuscript/said.ts';
import { policyText } from './policy-text.ts';
import { statementsOnCare } from './statements-on-care.ts';
import { statementsOnGathering } from './statements-on-gathering.ts';
import { statementsOnNotice } from './statements-on-notice.ts';
import { statementsOnSharing } from './statements-on-sharing.ts';
import { statementsOnUse } from './statements-on-use.ts';

export const firstVersion: Manuscript = {
  text: policyText,
  notice: null,
  statements: numbered([
    ...statementsOnGathering,
    ...statementsOnUse,
    ...statementsOnSharing,
    ...statementsOnCare,
    ...statementsOnNotice,
  ]),
  asides: [
    {
      quote: 'This page describes … use their websites.',
      reason: 'Says what the page is, not what is done.',
    },
    { quote: 'We wrote it in plain words … to yourself.', reason: 'Says why the page was written.' },
  ],
};
