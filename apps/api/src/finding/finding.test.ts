import { onBothDatabases } from '@privacy-register/db/testing/stores';
import { expect, test } from 'vitest';
import { done, query, refusedBy } from '../testing/ask.ts';
import { openFirm, sentences } from '../testing/firm.ts';
import { type Asker, type Office, openOffice } from '../testing/office.ts';

type Told = {
  fingerprint: string;
  rule: string;
  severity: string;
  versions: { number: number }[];
  statements: { id: string | null; key: string; passages: { quote: string | null }[] }[];
  acceptance: { id: string; revision: number; reason: string; rule: string } | null;
};

const asked = `fingerprint rule severity citation confirmWithCounsel message policy { key }
  versions { number status } statements { id key passages { quote } } places { quote }
  records { type id } acceptance { id revision reason rule }`;

const findings = async (office: Office, by: Asker, given = '') =>
  (await query<{ findings: Told[] }>(office, by, `{ findings${given} { ${asked} } }`)).findings;

const rulesIn = (found: readonly Told[]) => found.map(({ rule }) => rule).sort();
const reason = 'The telephone is on every page of the site.';

async function opened(office: Office) {
  await openFirm(office);
  const found = await findings(office, 'viewer');
  const contact = found.find(({ rule }) => rule === 'contact-missing');
  return { found, fingerprint: contact?.fingerprint ?? '' };
}

onBothDatabases('findings', (openStore) => {
  test('are told to staff, with the words and the statements they rest on', async () => {
    const { found } = await opened(await openOffice(await openStore()));

    expect(rulesIn(found)).toEqual([
      'change-by-posting-alone',
      'contact-missing',
      'opt-out-without-deadline',
      'retention-not-stated',
      'signals-not-stated',
      'tracking-by-others-not-stated',
    ]);
    const choice = found.find(({ rule }) => rule === 'opt-out-without-deadline');
    expect(choice?.statements).toEqual([
      { id: expect.stringMatching(/^stm_/), key: 'choice', passages: [{ quote: sentences.choice }] },
    ]);
    expect(choice?.versions).toEqual([{ number: 1, status: 'SCHEDULED' }]);
  });

  test('are narrowed by policy and severity', async () => {
    const office = await openOffice(await openStore());
    const { found } = await opened(office);

    expect(await findings(office, 'auditor', '(policy: "online")')).toEqual(found);
    expect(await findings(office, 'auditor', '(policy: "other")')).toEqual([]);
    expect(rulesIn(await findings(office, 'auditor', '(severity: NOTE)'))).toEqual([
      'change-by-posting-alone',
      'opt-out-without-deadline',
      'retention-not-stated',
    ]);
  });

  test('are nothing to the public', async () => {
    const office = await openOffice(await openStore());
    await opened(office);

    const { errors } = await office.ask('anonymous', '{ findings { rule } }');

    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED']);
  });

  test('stand aside once accepted with a reason, and come back when it is withdrawn', async () => {
    const office = await openOffice(await openStore());
    const { found, fingerprint } = await opened(office);

    const { id, revision } = await done(office, 'approver', 'createFindingAcceptance', {
      fingerprint,
      reason,
    });

    expect(rulesIn(await findings(office, 'viewer'))).toEqual(
      rulesIn(found).filter((rule) => rule !== 'contact-missing'),
    );
    const all = await findings(office, 'viewer', '(includeAccepted: true)');
    expect(all.find((each) => each.acceptance)).toMatchObject({
      rule: 'contact-missing',
      acceptance: { id, reason, rule: 'contact-missing' },
    });

    await done(office, 'administrator', 'archiveFindingAcceptance', { id, expectedRevision: revision });

    expect(rulesIn(await findings(office, 'viewer'))).toEqual(rulesIn(found));
  });

  test('are accepted by whoever may, once, and while they are there', async () => {
    const office = await openOffice(await openStore());
    const { fingerprint } = await opened(office);
    const accept = (by: Asker, given: object) => refusedBy(office, by, 'createFindingAcceptance', given);

    expect(await accept('anonymous', { fingerprint, reason })).toEqual(['UNAUTHENTICATED']);
    expect(await accept('editor', { fingerprint, reason })).toEqual(['FORBIDDEN']);
    expect(await accept('approver', { fingerprint: '0'.repeat(64), reason })).toEqual(['FINDING_GONE']);
    expect(await accept('approver', { fingerprint, reason })).toEqual([]);
    expect(await accept('approver', { fingerprint, reason })).toEqual(['ACCEPTED_ALREADY']);
  });
});
