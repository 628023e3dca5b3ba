import { sample } from '@privacy-register/schema/testing/sample';
import { expect, test } from 'vitest';
import { offeredVerbs } from './offered-verbs.ts';
import type { Outlook } from './outlook.ts';
import type { VersionFile } from './version-file.ts';

const file: VersionFile = {
  ...{ version: sample('policy-version', { status: 'in-review' }), policy: sample('policy') },
  ...{ versions: [], base: null, differences: [], statements: [], marks: [], notices: [], postings: [] },
  ...{ approvals: [], incidents: [], errata: [] },
};
const outlook: Outlook = {
  ...{ steps: [], differences: [], needsNotice: false, platforms: [], effectiveAt: null, effectiveOn: null },
  ...{ reckoning: null, awaitsInstant: false, dossierHash: null },
};
const offered = (more: Partial<Outlook>) =>
  offeredVerbs({ file, outlook: { ...outlook, ...more }, mayTake: () => true });

test('a weak promise keeps nobody from approving: it wants words in the comment', () => {
  const refusal = { field: 'comment', code: 'CLAUSE_BELOW_DEFAULT', message: 'Consent to that.' };
  const steps = [{ step: 'approve', refusals: [refusal], leadsTo: 'approved' }];

  expect(offered({ steps })).toMatchObject([{ refusals: [], wanted: [refusal] }]);
});

test.each([
  ['offered where the clause counts no days', true, ['choose']],
  ['not offered where the notice period decides', false, []],
])('choosing the instant is %s', (_, awaitsInstant, verbs) => {
  expect(offered({ awaitsInstant }).map(({ verb }) => verb.step)).toEqual(verbs);
});
