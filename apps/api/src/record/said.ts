/** Statements and marks belong to a draft, or to an observed text: every edit is an edit of that version. */
import { dossierOf } from '@privacy-register/db/dossier';
import type { Reader } from '@privacy-register/db/read/reader';
import { type Change, create, remove, update } from '@privacy-register/schema/kit/change';
import { Refusal, refuse } from '@privacy-register/schema/kit/refusal';
import type { Asked } from '@privacy-register/schema/lifecycle/asked';
import { contentOf } from '@privacy-register/schema/lifecycle/draft';
import { recordObserved } from '@privacy-register/schema/lifecycle/observe';
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
    const said = { ...record, ...values };
    await refuseUnfit(read, said);
    return [...(await edited(read, record.version, said, asked)), update('statement', record, values)];
  },
  archive: async ({ read, asked, record }: Changing<'statement'>) => [
    ...(await edited(read, record.version, null, asked)),
    remove('statement', record.id),
  ],
};

export const markKeeper: Keeper = {
  create: async ({ read, asked, id, values }: Making) => {
    return [...(await edited(read, values.version, null, asked)), create('text-mark', id, values)];
  },
  update: async ({ read, asked, record, values }: Changing<'text-mark'>) => [
    ...(await edited(read, record.version, null, asked)),
    update('text-mark', record, values),
  ],
  archive: async ({ read, asked, record }: Changing<'text-mark'>) => [
    ...(await edited(read, record.version, null, asked)),
    remove('text-mark', record.id),
  ],
};

/** `said` is the statement as it will stand; null where one goes, or a mark is meant. */
async function edited(read: Reader, id: unknown, said: Statement | null, asked: Asked): Promise<Change[]> {
  const version = await versionOf(read, id);
  if (version.status !== 'observed') return [touched(version, asked)];
  return recordObserved(await dossierOf(read, version.id, asked.now), said ? [contentOf(said)] : [], asked);
}

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
