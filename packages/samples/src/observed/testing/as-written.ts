/** A document's statements as records and as they are written, for the rules that look at one text. */
import { newId } from '@privacy-register/schema/kit/id';
import { type RecordName, recordName, records } from '@privacy-register/schema/records';
import { sample } from '@privacy-register/schema/testing/sample';
import { references } from '../../manuscript/references.ts';
import { namedBy } from '../../manuscript/said.ts';
import type { ObservedDocument } from '../observed-document.ts';
import { passageAt } from '../statement-values.ts';

const { terms, links } = records.statement.fields;
const ids = new Map<string, string>();

export function asRecords({ statements }: ObservedDocument) {
  return statements.map(({ places, ...said }, order) =>
    sample('statement', {
      ...said,
      ...references(said, idOf),
      order,
      exceptionTo: [...(said.exceptionTo ?? [])],
      terms: terms.value.parse(said.terms ?? null),
      links: links.value.parse(said.links ?? []),
      passages: places.map(passageAt),
    }),
  );
}

/** With keys in place of ids, as the fact table names terms. */
export function asHeld(document: ObservedDocument) {
  return asRecords(document).map((record, at) => {
    const said = document.statements[at] ?? {};
    const keys = Object.keys(namedBy).map((facet) => [facet, Reflect.get(said, facet) ?? []]);
    return { ...record, ...Object.fromEntries(keys) };
  });
}

function idOf(type: RecordName, key: string): string {
  const name = `${type} ${key}`;
  const id = ids.get(name) ?? newId(recordName(type));
  ids.set(name, id);
  return id;
}
