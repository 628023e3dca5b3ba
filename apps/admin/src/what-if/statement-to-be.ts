/** The statement that a form would leave behind if it were saved now. */

import { sent, shown, type Values } from '@privacy-register/desk/provider/value.ts';
import { isRecord } from '@privacy-register/schema/kit/made-record';
import { blank } from '@privacy-register/schema/kit/record-type';
import { type Statement, statement } from '@privacy-register/schema/record/statement';
import { keyFrom } from '../statement/form-fields.ts';

type ToBe = { statement: Statement; missing: null } | { statement: null; missing: string[] };

/** Until it says enough to be a statement, the labels of what it lacks. */
export function statementToBe(values: Values, siblings: readonly Statement[]): ToBe {
  const { fields } = statement;
  const given = {
    ...values,
    key: values.key || keyFrom(values.summary),
    order: values.order ?? orderIn(siblings),
  };
  // There and back, as it would be sent and read again: what was emptied is not said.
  const said = new Map(Object.entries({ ...blank(statement), ...shown(fields, sent(fields, given)) }));
  const parsed = Object.entries(fields).map(([name, field]) => {
    const { data, success } = field.value.safeParse(said.get(name));
    return { name, label: field.label, data, success };
  });
  const missing = parsed.filter(({ success }) => !success).map(({ label }) => label);
  const made = {
    ...kept,
    ...Object.fromEntries(parsed.map(({ name, data }) => [name, data])),
    id: idIn(values),
  };
  return missing.length || !isRecord('statement', made)
    ? { statement: null, missing }
    : { statement: made, missing: null };
}

/** In its place where it stands already, else at the end. */
export function withStatement(statements: readonly Statement[], said: Statement): Statement[] {
  const isThere = statements.some(({ key }) => key === said.key);
  return isThere ? statements.map((each) => (each.key === said.key ? said : each)) : [...statements, said];
}

const orderIn = (siblings: readonly Statement[]) => Math.max(0, ...siblings.map(({ order }) => order)) + 1;
const idIn = ({ id }: Values) => (typeof id === 'string' ? id : 'new');
const kept = { revision: 0, createdAt: '', createdBy: '', updatedAt: '', updatedBy: '', archivedAt: null };
