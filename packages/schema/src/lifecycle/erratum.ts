import { z } from 'zod';
import { type Change, create } from '../kit/change.ts';
import { inputOf } from '../kit/record-type.ts';
import { refuse } from '../kit/refusal.ts';
import type { Approval } from '../record/decision.ts';
import { publishedStatuses } from '../record/policy-version.ts';
import { statement } from '../record/statement.ts';
import type { Asked } from './asked.ts';
import type { Dossier } from './dossier.ts';
import { inStatus, move, reasonOf } from './step.ts';

export const erratumInput = z.strictObject({
  statementKey: z.string(),
  reading: inputOf(statement, 'update'),
});

/** Corrects how we recorded what a posted text said. The earlier reading stays, and `knownAt` asks for it. */
export function correctRecord(dossier: Dossier, { input, reason }: Approval, asked: Asked): Change[] {
  const { version, statements } = dossier;
  inStatus(version, ...publishedStatuses);
  const { statementKey, reading } = erratumInput.parse(input);
  if (!statements.some((each) => each.key === statementKey)) {
    refuse('not-found', 'There is no such statement in this version.', 'statementKey');
  }
  return [
    move(version),
    create('erratum', asked.newId('erratum'), {
      version: version.id,
      statementKey,
      knownFrom: asked.now,
      reading,
      reason: reasonOf(reason),
    }),
  ];
}
