import { hashOf } from '@privacy-register/schema/kit/canonical';
import { Refusal } from '@privacy-register/schema/kit/refusal';
import { vocabularies } from '@privacy-register/schema/record/vocabulary';
import type { RecordName, Records } from '@privacy-register/schema/records';
import { meaning } from '@privacy-register/schema/vocabulary/meaning';

/** What a posted version said stays what it meant: a new meaning takes a new key, named in `replacedBy`. */
export function refusePostedMeaning(
  type: RecordName,
  record: Records[RecordName],
  values: Record<string, unknown>,
): void {
  if (!vocabularies.some((each) => each.name === type)) return;
  if (!('firstPostedAt' in record) || record.firstPostedAt === null) return;
  const held: Record<string, unknown> = record;
  const changed = meaning.filter((name) => name in values && hashOf(values[name]) !== hashOf(held[name]));
  const message = 'A posted version uses this: make a new key and name it in "Replaced by".';
  const issues = changed.map((field) => ({ code: 'posted-meaning', field, message }));
  if (issues.length) throw new Refusal(issues);
}
