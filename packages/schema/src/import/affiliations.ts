/** Affiliations have no key: two entities, their relation and its start tell them apart. */
import { create } from '../kit/change.ts';
import { madeRecord } from '../kit/made-record.ts';
import { type Asked, signatureOf } from '../lifecycle/asked.ts';
import type { Records } from '../records.ts';
import { ancestorsIn } from '../vocabulary/ancestors.ts';
import { differences } from './compare.ts';
import type { IdOf } from './naming.ts';
import { type Decided, nothing, type Row, together } from './outcome.ts';
import { type Values, valuesOf } from './values.ts';

type Affiliation = Records['affiliation'];
type Told = readonly Values[];

/** `named` are those of the document, held or new. */
export function decideAffiliations(told: Told, held: readonly Affiliation[], idOf: IdOf, asked: Asked) {
  const known = held.filter(({ archivedAt }) => archivedAt === null);
  const named: Affiliation[] = [];
  const all = told.map((each, place) => decideOne(each, `affiliations.${place}`));
  return { ...together(all), named };

  function decideOne(one: Values, path: string): Decided {
    const { values, issues } = valuesOf({ type: 'affiliation', told: one, path }, idOf);
    const row = (outcome: Row['outcome']): Row[] => [
      { path, type: 'affiliation', name: `${one.subject} ${one.relation} ${one.object}`, outcome },
    ];
    if (!values) return { changes: [], issues, rows: row('differs') };
    const same = known.find((each) => isSame(each, values));
    if (same) {
      named.push(same);
      const differing = differences({ type: 'affiliation', told: one, values, path }, same);
      return { changes: [], issues: differing, rows: row(differing.length ? 'differs' : 'same') };
    }
    const id = asked.newId('affiliation');
    const made = madeRecord('affiliation', { id, at: asked.now, by: signatureOf(asked.by), values });
    known.push(made);
    named.push(made);
    if (closesOnItself(made, known)) {
      const message = 'An entity would, directly or not, control itself.';
      return { ...nothing, issues: [{ code: 'cycle', field: path, message }], rows: row('differs') };
    }
    return { changes: [create('affiliation', id, values)], issues: [], rows: row('created') };
  }
}

const isSame = (held: Affiliation, { subject, relation, object, fromOn }: Values) =>
  held.subject === subject &&
  held.relation === relation &&
  held.object === object &&
  held.fromOn === (fromOn ?? null);

function closesOnItself({ relation, subject }: Affiliation, all: readonly Affiliation[]): boolean {
  if (relation !== 'controlled-by') return false;
  const ties = all.filter((each) => each.relation === relation);
  const controlled = [...new Set(ties.map((each) => each.subject))].map((id) => {
    return { id, parents: ties.filter((each) => each.subject === id).map(({ object }) => object) };
  });
  return ancestorsIn(controlled)(subject).includes(subject);
}
