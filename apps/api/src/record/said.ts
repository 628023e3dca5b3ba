/** Statements belong to a draft, or to an observed text: every edit is an edit of that version. */
import { dossierOf } from '@privacy-register/db/dossier';
import type { Reader } from '@privacy-register/db/read/reader';
import { type Change, create, remove, update } from '@privacy-register/schema/kit/change';
import { Refusal, refuse } from '@privacy-register/schema/kit/refusal';
import type { Asked } from '@privacy-register/schema/lifecycle/asked';
import { contentOf } from '@privacy-register/schema/lifecycle/draft';
import { recordObserved } from '@privacy-register/schema/lifecycle/observe';
import { touched } from '@privacy-register/schema/lifecycle/step';
import type { Statement } from '@privacy-register/schema/record/statement';
import { withoutWords } from '@privacy-register/schema/source-text/quote';
import { checkStatement } from '@privacy-register/schema/statement/check-statement';
import type { Changing, Keeper, Making } from './keepers.ts';

export const statementKeeper: Keeper = {
  create: async ({ read, asked, id, values }: Making<Statement>) => {
    const changes = await edited(read, values.version, values, asked);
    await refuseUnfit(read, values);
    return [...changes, create('statement', id, { ...values, ...(await passagesOf(read, values)) })];
  },
  update: async ({ read, asked, record, values }: Changing<'statement'>) => {
    const said = { ...record, ...values };
    await refuseUnfit(read, said);
    const passages = 'passages' in values ? await passagesOf(read, said) : {};
    return [
      ...(await edited(read, record.version, said, asked)),
      update('statement', record, { ...values, ...passages }),
    ];
  },
  archive: async ({ read, asked, record }: Changing<'statement'>) => [
    ...(await edited(read, record.version, null, asked)),
    remove('statement', record.id),
  ],
};

/** `said` is the statement as it will stand; null where one goes, or a mark is meant. */
export async function edited(
  read: Reader,
  id: unknown,
  said: Statement | null,
  asked: Asked,
): Promise<Change[]> {
  const version = await versionOf(read, id);
  if (version.status !== 'observed') return [touched(version, asked)];
  return recordObserved(await dossierOf(read, version.id, asked.now), said ? [contentOf(said)] : [], asked);
}

/** Of somebody else's text only places and hashes are kept beside what is public. */
async function passagesOf(
  read: Reader,
  { version, passages }: Statement,
): Promise<Pick<Statement, 'passages'>> {
  const { status } = await versionOf(read, version);
  return { passages: status === 'observed' ? withoutWords(passages) : passages };
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
