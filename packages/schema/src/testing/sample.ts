/** Records for tests of rules: say what the test is about, the rest is filled in. */
import { type Field, isList } from '../kit/field.ts';
import { newId } from '../kit/id.ts';
import { isRecord } from '../kit/made-record.ts';
import { blank, type RecordType } from '../kit/record-type.ts';
import { type RecordName, type Records, records } from '../records.ts';

const recordedAt = '2020-01-01T00:00:00.000Z';

export function sample<N extends RecordName>(name: N, said: Partial<Records[N]> = {}): Records[N] {
  const type: RecordType = records[name];
  const needed = Object.entries(type.fields).filter(([, field]) => !field.optional && !isList(field.kind));
  const least = Object.fromEntries(needed.map(([key, field]) => [key, leastOf(field)]));
  const id = newId(name);
  const made = { ...blank(type), ...least, ...kept, id, ...said };
  if (!isRecord(name, made)) throw new Error(`This is no ${type.label}: ${JSON.stringify(made)}`);
  return made;
}

const kept = {
  revision: 1,
  createdAt: recordedAt,
  createdBy: 'register',
  updatedAt: recordedAt,
  updatedBy: 'register',
  archivedAt: null,
};

let made = 0;

function leastOf(field: Field): unknown {
  made += 1;
  switch (field.kind) {
    case 'text':
      return { plain: `text ${made}`, ...formatted() }[field.format];
    case 'word':
      return field.words[0];
    case 'ref':
      return `${field.to.slice(0, 3)}_${String(made).padStart(26, '0')}`;
    case 'instant':
      return recordedAt;
    case 'day':
      return recordedAt.slice(0, 10);
    case 'count':
      return 0;
    case 'flag':
      return false;
    default:
      return 'words';
  }
}

const formatted = () => ({
  key: `key-${made}`,
  url: `https://www.example.com/${made}`,
  host: `www${made}.example.com`,
  zone: 'America/New_York',
  email: `person.${made}@example.com`,
  language: 'en',
  hash: made.toString(16).padStart(64, '0'),
  verbatim: 'words',
});
