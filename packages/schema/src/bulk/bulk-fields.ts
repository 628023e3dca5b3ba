import { type Fields, inputFields, type RecordType } from '../kit/record-type.ts';
import { type Issue, Refusal } from '../kit/refusal.ts';

type Values = Record<string, unknown>;

/** The fields that many records may be given the same value of at once; the record types say which. */
export function bulkFields(type: RecordType): Fields {
  const given = Object.entries(inputFields(type, 'update')).filter(([, field]) => field.bulk);
  return Object.fromEntries(given);
}

/** The values for all of them; a field that is set record by record is refused. */
export function bulkValues(type: RecordType, given: Values): Values {
  const fields = bulkFields(type);
  const issues: Issue[] = [];
  const values: Values = {};
  for (const [name, value] of Object.entries(given)) {
    const parsed = Object.hasOwn(fields, name) ? fields[name]?.value.safeParse(value) : undefined;
    if (parsed?.success) values[name] = parsed.data;
    else if (parsed) issues.push({ code: 'invalid', field: name, message: messageOf(parsed.error.issues) });
    else issues.push({ code: 'not-in-bulk', field: name, message: 'This is set record by record.' });
  }
  if (Object.keys(given).length === 0) {
    issues.push({ code: 'missing', field: null, message: 'Give a value to set.' });
  }
  if (issues.length) throw new Refusal(issues);
  return values;
}

const messageOf = (issues: readonly { message: string }[]) => issues.map((issue) => issue.message).join(' ');
