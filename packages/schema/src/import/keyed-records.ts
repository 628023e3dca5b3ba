/** The records of a document that are known by key: made where they are new, compared where they are not. */
import { create } from '../kit/change.ts';
import { madeRecord } from '../kit/made-record.ts';
import type { Issue } from '../kit/refusal.ts';
import { type Asked, signatureOf } from '../lifecycle/asked.ts';
import type { Records } from '../records.ts';
import { ancestorsIn } from '../vocabulary/ancestors.ts';
import type { Brought, BroughtType } from './brought.ts';
import { differences } from './compare.ts';
import type { Naming } from './naming.ts';
import type { Decided, Row } from './outcome.ts';
import { type Values, valuesOf } from './values.ts';

type Keyed = Records[BroughtType];
type Read = Brought & { id: string; values: Values | null; issues: Issue[] };

/** `made` are the new records, as they will stand. */
export function decideKeyed(
  brought: readonly Brought[],
  naming: Naming,
  asked: Asked,
): Decided & { made: Keyed[] } {
  const read = inOrder(brought.map((each) => readOne(each, naming)));
  const decided = read.map((each) => decideOne(each, naming, asked));
  const made = decided.flatMap((each) => each.made);
  return {
    changes: decided.flatMap(({ changes }) => changes),
    rows: decided.map(({ row }) => row),
    issues: [...decided.flatMap(({ issues }) => issues), ...circles(read)],
    made,
  };
}

function readOne(each: Brought, { idOf }: Naming): Read {
  return { ...each, ...valuesOf(each, idOf), id: idOf(each.type, each.key) ?? '' };
}

function decideOne({ issues, ...each }: Read, naming: Naming, asked: Asked) {
  const { type, key, id, path, values } = each;
  const row = (outcome: Row['outcome']): Row => ({ path, type, name: nameOf(each), outcome });
  const held = naming.held(type, key);
  if (!values) return { changes: [], issues, row: row('differs'), made: [] };
  if (held) {
    if (issues.length) return { changes: [], issues, row: row('differs'), made: [] };
    const differing = differences({ ...each, values }, held);
    return { changes: [], issues: differing, row: row(differing.length ? 'differs' : 'same'), made: [] };
  }
  const whole = { ...values, ...each.more };
  const made = madeRecord(type, { id, at: asked.now, by: signatureOf(asked.by), values: whole });
  return {
    changes: [create(type, id, whole)],
    issues,
    row: row(issues.length ? 'differs' : 'created'),
    made: [made],
  };
}

const nameOf = ({ told, key }: Brought) => String(told.name ?? told.title ?? key);

type Node = { id: string; parents: string[] };
const nodeOf = ({ id, values, type }: Read): Node => {
  const named =
    type === 'policy' ? [values?.translationOf] : [...listOf(values?.parents), values?.replacedBy];
  return { id, parents: named.filter((one) => typeof one === 'string') };
};
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** Whatever a record names is made before it: types stand in the order given, terms below their wider ones. */
function inOrder(read: readonly Read[]): Read[] {
  const types = [...new Set(read.map(({ type }) => type))];
  const ancestors = ancestorsIn(read.map(nodeOf));
  const depth = ({ id }: Read) => ancestors(id).length;
  return [...read].sort((a, b) => types.indexOf(a.type) - types.indexOf(b.type) || depth(a) - depth(b));
}

function circles(read: readonly Read[]): Issue[] {
  const ancestors = ancestorsIn(read.map(nodeOf));
  return read
    .filter(({ id }) => ancestors(id).includes(id))
    .map(({ path }) => ({ code: 'cycle', field: path, message: 'What it names leads back to itself.' }));
}
