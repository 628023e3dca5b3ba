/** Statements and marks belong to a draft: every edit is an edit of that version. */
import type { Reader } from '@privacy-register/db/read/reader';
import { create, remove, update } from '@privacy-register/schema/kit/change';
import { Refusal, refuse } from '@privacy-register/schema/kit/refusal';
import { contentOf } from '@privacy-register/schema/lifecycle/draft';
import { touched } from '@privacy-register/schema/lifecycle/step';
import type { Statement } from '@privacy-register/schema/record/statement';
import { checkStatement } from '@privacy-register/schema/statement/check-statement';
import type { Changing, Keeper, Making } from './keepers.ts';

export const statementKeeper: Keeper = {
  create: async ({ read, asked, id, values }: Making<Statement>) => {
    const version = await versionOf(read, values.version);
    await refuseUnfit(read, values);
    return [touched(version, asked), create('statement', id, values)];
  },
  update: async ({ read, asked, record, values }: Changing<'statement'>) => {
    await refuseUnfit(read, { ...record, ...values });
    return [touched(await versionOf(read, record.version), asked), update('statement', record, values)];
  },
  archive: async ({ read, asked, record }: Changing<'statement'>) => [
    touched(await versionOf(read, record.version), asked),
    remove('statement', record.id),
  ],
};

export const markKeeper: Keeper = {
  create: async ({ read, asked, id, values }: Making) => {
    const version = await versionOf(read, values.version);
    return [touched(version, asked), create('text-mark', id, values)];
  },
  update: async ({ read, asked, record, values }: Changing<'text-mark'>) => [
    touched(await versionOf(read, record.version), asked),
    update('text-mark', record, values),
  ],
  archive: async ({ read, asked, record }: Changing<'text-mark'>) => [
    touched(await versionOf(read, record.version), asked),
    remove('text-mark', record.id),
  ],
};

async function versionOf(read: Reader, id: unknown) {
  const version = typeof id === 'string' ? await read.get('policy-version', id) : null;
  return version ?? refuse('reference-unknown', 'There is no such version.', 'version');
}

/** Passages are checked against the text at submit, when both are meant to agree. */
async function refuseUnfit(read: Reader, said: Statement): Promise<void> {
  const others = await read.all('statement', { version: { eq: said.version }, key: { ne: said.key } });
  const siblings = [...others.map(contentOf), contentOf(said)];
  const issues = checkStatement(contentOf(said), siblings);
  if (issues.length) throw new Refusal(issues);
}
