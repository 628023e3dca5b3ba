/** Which platforms the policy covers: decided as if each had been entered by hand. */

import { madeRecord } from '../kit/made-record.ts';
import type { Issue } from '../kit/refusal.ts';
import { type Asked, signatureOf } from '../lifecycle/asked.ts';
import { cover } from '../lifecycle/coverage.ts';
import { isAuthored, type PolicyState } from '../lifecycle/dossier.ts';
import type { Coverage } from '../record/policy.ts';
import { differences } from './compare.ts';
import type { IdOf } from './naming.ts';
import { type Decided, decidedAt, type Row, together } from './outcome.ts';
import { type Values, valuesOf } from './values.ts';

/** `coverage` is what the policy covers then. */
export function decideCoverage(told: readonly Values[], state: PolicyState, idOf: IdOf, asked: Asked) {
  const coverage: Coverage[] = [...state.coverage];
  const all = told.map((each, place) => decideOne(each, `coverage.${place}`));
  return { ...together(all), coverage };

  function decideOne(one: Values, path: string): Decided {
    const read = valuesOf({ type: 'coverage', told: one, path }, idOf);
    const row = (outcome: Row['outcome']): Row[] => [
      { path, type: 'coverage', name: String(one.platform), outcome },
    ];
    if (!read.values) return { changes: [], issues: read.issues, rows: row('differs') };
    const values = { ...read.values, policy: state.policy.id };
    const id = asked.newId('coverage');
    const made = madeRecord('coverage', { id, at: asked.now, by: signatureOf(asked.by), values });
    const same = coverage.find((each) => isSame(each, made));
    if (same) {
      const differing = differences(
        { type: 'coverage', told: one, values: { ...one, ...values }, path },
        same,
      );
      return { changes: [], issues: differing, rows: row(differing.length ? 'differs' : 'same') };
    }
    if (isAuthored(state.versions)) return { changes: [], issues: [authored(path)], rows: row('differs') };
    const { platform, fromAt, toAt, statement } = made;
    const join = { id, platform, fromAt, toAt, statement };
    const decided = decidedAt(path, () => cover({ ...state, coverage }, null, join, asked));
    coverage.push(made);
    return { ...decided, rows: row('created') };
  }
}

const isSame = (held: Coverage, made: Coverage) =>
  held.archivedAt === null && held.platform === made.platform && held.fromAt === made.fromAt;

const authored = (field: string): Issue => ({
  code: 'authored-already',
  field,
  message: 'This policy has versions of its own here; what it covers changes by its own steps.',
});
