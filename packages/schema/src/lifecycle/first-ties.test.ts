import { expect, test } from 'vitest';
import { aStatement } from '../statement/statement.cases.ts';
import { sample } from '../testing/sample.ts';
import { firstTies } from './first-posting.ts';

const now = '2026-05-04T15:00:00.000Z';
const { id: family } = sample('legal-entity');
const { id: member } = sample('legal-entity');
const { id: sister } = sample('legal-entity');
const { id: stranger } = sample('legal-entity');
const { id: affiliates } = sample('party');

const tie = (subject: string, object: string, firstPostedAt: string | null = null) =>
  sample('affiliation', { relation: 'member-of', subject, object, firstPostedAt });
const list = { kind: 'definition', recipients: [affiliates], definedEntities: [member, sister] } as const;

test.each([
  ['of a listed company to the publisher', tie(member, family), list, true],
  ['between two that are listed', tie(member, sister), list, true],
  ['of a company that is not listed', tie(stranger, family), list, false],
  ['of a listed company to a stranger', tie(member, stranger), list, false],
  [
    'of companies that are named without being called anything',
    tie(member, family),
    { ...list, recipients: [] },
    false,
  ],
  ['of companies that another sort of statement names', tie(member, family), { ...list, kind: 'use' }, false],
  ['that is public already', tie(member, family, '2020-01-01T00:00:00.000Z'), list, false],
] as const)('an observed list makes public the tie %s', (_, affiliation, said, isTold) => {
  const policy = sample('policy', { publishers: [family] });
  const vocabulary = { terms: [], entities: [], affiliations: [affiliation] };
  const statement = aStatement({
    ...said,
    recipients: [...said.recipients],
    definedEntities: [member, sister],
  });

  const changes = firstTies([statement, statement], { policy, vocabulary }, now);

  expect(changes).toMatchObject(isTold ? [{ id: affiliation.id, values: { firstPostedAt: now } }] : []);
});
