import { isSame } from './hash.mjs';

/** What an entry makes of a record; null where it was removed. */
export function standingAfter(before, { recordId, revision, at, actor, content }) {
  const { do: done, ...given } = content;
  if (done === 'remove') return null;
  if (done === 'forget') return before;
  const made = { createdAt: at, createdBy: actor, archivedAt: null };
  return { ...(before ?? made), ...given, id: recordId, revision, updatedAt: at, updatedBy: actor };
}

/** The records as the entries made them, by id. */
export function standingNow(entries) {
  const standing = new Map();
  for (const entry of entries) {
    const next = standingAfter(standing.get(entry.recordId) ?? null, entry);
    if (next) standing.set(entry.recordId, next);
    else standing.delete(entry.recordId);
  }
  return standing;
}

/** Every record of the files has to hold what its entries say, and nothing that none of them says. */
export function checkRecords(files, entries, tell) {
  const before = tell.flaws.length;
  const standing = standingNow(entries);
  const met = new Set();
  for (const [file, records] of files) {
    for (const record of records) {
      met.add(record.id);
      const stray = strayFields(standing.get(record.id), record);
      if (stray.length)
        tell.flaw(file, `${record.id} is not what the audit chain says: ${stray.join(', ')}.`);
    }
  }
  for (const id of standing.keys()) {
    if (!met.has(id)) tell.flaw('records', `${id} stands in the audit chain, and in no file of records.`);
  }
  for (const id of gaps(entries))
    tell.flaw('chain.jsonl', `an entry of ${id} between two others is left out.`);
  if (tell.flaws.length === before)
    tell.checked(`${met.size} records hold what the audit chain says, revision after revision.`);
}

function strayFields(said, held) {
  if (!said) return ['it was never entered there'];
  const names = [...new Set([...Object.keys(said), ...Object.keys(held)])];
  return names.filter((name) => (name in said ? !isSame(said[name], held[name]) : !isEmpty(held[name])));
}

const isEmpty = (value) => value === null || value === false || (Array.isArray(value) && value.length === 0);

function gaps(entries) {
  const last = new Map();
  const found = new Set();
  for (const { recordId, revision, content } of entries) {
    if (content.do !== 'create' && content.do !== 'update') continue;
    if (revision !== (last.get(recordId) ?? 0) + 1) found.add(recordId);
    last.set(recordId, revision);
  }
  return found;
}
