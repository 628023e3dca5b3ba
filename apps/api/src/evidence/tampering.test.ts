/** Every way to change the files is found, also by somebody who lists the changed file anew. */
import { hashOfBytes } from '@privacy-register/schema/evidence/manifest';
import { afterAll, expect, test } from 'vitest';
import { listedAnew } from './testing/listed-anew.ts';
import { anUnpackedStory, pictureBytes } from './testing/unpacked.ts';
import { verify } from './testing/verify.ts';

type Files = Map<string, Buffer>;
const { evidence, close } = await anUnpackedStory();
afterAll(close);

const picture = `pictures/${hashOfBytes(pictureBytes)}.png`;
const paths = [
  'README.txt',
  'before.json',
  'chain.jsonl',
  'checkpoints.json',
  'clauses.json',
  'dossier.json',
  'manifest.json',
  picture,
  ...[
    'approval',
    'change-notice',
    'change',
    'erratum',
    'fetch-evidence',
    'incident',
    'policy-version',
    'posting',
    'snapshot',
  ].map((type) => `records/${type}.json`),
  'verify.mjs',
  'why-this-date.json',
];
const bytesOf = (path: string) => evidence.files.get(path) ?? Buffer.alloc(0);
const changed = (...changes: [string, Buffer][]): Files => new Map([...evidence.files, ...changes]);

test('these are the files', () => {
  expect([...evidence.files.keys()]).toEqual(paths);
});

test.each(paths)('one changed byte of %s is found', (path) => {
  const bytes = Buffer.from(bytesOf(path));
  // A letter of a comment in the verifier, of a hash in the manifest: they still run and parse.
  const within: Record<string, number> = { 'verify.mjs': 4, 'manifest.json': bytes.indexOf('"sha256"') + 12 };
  const at = within[path] ?? Math.floor(bytes.length / 2);
  bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);

  const { code, said } = verify(evidence.into(changed([path, bytes])));

  expect(said).toContain(path);
  expect(code).toBe(1);
});

const without = (path: string): Files => new Map([...evidence.files].filter(([name]) => name !== path));
const [first, second] = ['records/posting.json', 'records/approval.json'] as const;
test.each<[string, (path: string) => Files, string]>([
  ['cut off by a byte', (path) => changed([path, bytesOf(path).subarray(0, -1)]), first],
  ['emptied', (path) => changed([path, Buffer.alloc(0)]), first],
  ['taken out', (path) => without(path), first],
  ['swapped with another', (path) => changed([path, bytesOf(second)], [second, bytesOf(path)]), first],
  ['added', (path) => changed([path, Buffer.from('[]')]), 'records/other.json'],
])('a file that was %s is found', (_, change, path) => {
  const { code, said } = verify(evidence.into(change(path)));

  expect(said).toContain(`${path}: `);
  expect(code).toBe(1);
});

const replaced = (path: string, from: RegExp | string, to: string): Files => {
  const words = bytesOf(path).toString();
  const other = words.replace(from, to);
  if (other === words) throw new Error(`Nothing of ${path} was changed.`);
  return changed([path, Buffer.from(other)]);
};
const withoutLine = (words: string) => {
  const lines = bytesOf('chain.jsonl').toString().split('\n');
  return changed(['chain.jsonl', Buffer.from(lines.filter((each) => !each.includes(words)).join('\n'))]);
};

test.each<[string, () => Files, RegExp]>([
  [
    'what an entry says',
    () => replaced('chain.jsonl', '"status":"verified"', '"status":"pending"'),
    /chain\.jsonl: entry \d+ is not as it was written/,
  ],
  ['an entry that is left out', () => withoutLine('"status":"granted"'), /chain\.jsonl: entry \d+/],
  ['a checkpoint', () => replaced('checkpoints.json', /"at": "2026/, '"at": "2025'), /was not signed/],
  [
    'a record',
    () => replaced(first, '"verified"', '"pending"'),
    /posting\.json: pst_\w+ is not what .*: status/,
  ],
  [
    'who approved',
    () => replaced(second, /"decidedBy": "\w+"/, '"decidedBy": "mbr_editor"'),
    /approval\.json/,
  ],
  ['a value that no entry gave', () => replaced(first, '"leftAt": null', '"leftAt": "2026"'), /: leftAt/],
  ['a posted sentence', () => replaced('records/snapshot.json', 'partners', 'nobody'), /snapshot\.json/],
  ['the notice', () => replaced('records/change-notice.json', 'partners', 'nobody'), /change-notice\.json/],
  ['a difference', () => replaced('dossier.json', '"material"', '"editorial"'), /dossier\.json/],
  ['a picture', () => changed([picture, Buffer.from('PNG')]), /is not the picture/],
  ['a picture that is missing', () => without(picture), /is named by a look, and missing/],
  ['the version before', () => replaced('before.json', 'ten days', 'two days'), /before\.json/],
  ['the clause', () => replaced('clauses.json', '"count": 10', '"count": 2'), /clauses\.json/],
  ['the date', () => replaced('why-this-date.json', /05-15T04/g, '05-08T04'), /why-this-date\.json/],
])('%s is found, though the manifest lists the changed file', (_, change, found) => {
  const { code, said } = verify(evidence.into(listedAnew(change())));

  expect(said).toMatch(found);
  expect(code).toBe(1);
});
