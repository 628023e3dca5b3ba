import { z } from 'zod';
import { type Change, create } from '../kit/change.ts';
import { inputOf } from '../kit/record-type.ts';
import { Refusal, refuse } from '../kit/refusal.ts';
import { publishedStatuses } from '../record/policy-version.ts';
import { type Statement, statement } from '../record/statement.ts';
import { checkStatement } from '../statement/check-statement.ts';
import type { Asked } from './asked.ts';
import type { Dossier } from './dossier.ts';
import { contentOf } from './draft.ts';
import { firstNamings } from './first-posting.ts';
import type { Requested } from './pair.ts';
import { inStatus, move, reasonOf } from './step.ts';

const erratumInput = z.strictObject({
  statementKey: z.string(),
  reading: inputOf(statement, 'update').refine(
    (reading) => Object.keys(reading).length > 0,
    'Say how it should have been recorded.',
  ),
});

/** Corrects how we recorded what a posted text said. The earlier reading stays, and `knownAt` asks for it. */
export function correctRecord(dossier: Dossier, { input, reason }: Requested, asked: Asked): Change[] {
  const { version, statements } = dossier;
  inStatus(version, ...publishedStatuses);
  const { statementKey, reading } = erratumInput.parse(input);
  const recorded = statements.find((each) => each.key === statementKey);
  if (!recorded) return refuse('not-found', 'There is no such statement in this version.', 'statementKey');
  const corrected: Statement = { ...recorded, ...reading };
  const siblings = statements.map((each) => contentOf(each === recorded ? corrected : each));
  const issues = checkStatement(contentOf(corrected), siblings, version.text);
  if (issues.length) throw new Refusal(issues);
  return [
    move(version),
    create('erratum', asked.newId('erratum'), {
      version: version.id,
      statementKey,
      knownFrom: asked.now,
      reading,
      reason: reasonOf(reason),
    }),
    ...firstNamings([contentOf(corrected)], dossier, asked.now),
  ];
}
