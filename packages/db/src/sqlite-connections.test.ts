import { expect, onTestFinished, test } from 'vitest';
import { connectTwice } from './sqlite-connections.ts';
import { read, run } from './testing/behind.ts';
import { freshFile } from './testing/stores.ts';

async function address(): Promise<string> {
  const { url, drop } = await freshFile();
  onTestFinished(drop);
  return url;
}

const file = async () => (await address()).replace('file:', '');
const pragmas = ['journal_mode', 'synchronous', 'foreign_keys', 'busy_timeout', 'query_only'];
const full = 2;

test('both connections sync every commit, wait for others and guard references, also when re-opened', async () => {
  const path = await file();

  for (const time of ['first', 'again', 'once more']) {
    const { writing, reading } = connectTwice(path);
    const [ours, theirs] = [writing, reading].map((connection) =>
      pragmas.map((name) => connection.pragma(name, { simple: true })),
    );
    reading.close();
    writing.close();
    expect(ours, time).toEqual(['wal', full, 1, 10_000, 0]);
    expect(theirs, time).toEqual(['wal', full, 1, 10_000, 1]);
  }
});

test('the reader cannot write, and sees a commit at once', async () => {
  const { writing, reading } = connectTwice(await file());
  const count = () => reading.prepare('select count(*) from audit_personal_value').pluck().get();

  expect(() => reading.exec('delete from audit_entry')).toThrow('readonly');
  expect(count()).toBe(0);
  writing.exec(`insert into audit_personal_value values ('h', 1, 's', '"v"')`);
  expect(count()).toBe(1);
  reading.close();
  writing.close();
});

test('a reader is not kept waiting by an open write, and sees nothing of it', async () => {
  const { writing, reading } = connectTwice(await file());
  writing.exec('begin immediate');
  writing.exec(`insert into audit_personal_value values ('h', 1, 's', '"v"')`);

  expect(reading.prepare('select count(*) from audit_personal_value').pluck().get()).toBe(0);
  reading.close();
  writing.close();
});

test('a file of a newer version is refused rather than written to', async () => {
  const url = await address();
  const path = url.replace('file:', '');
  const { writing, reading } = connectTwice(path);
  reading.close();
  writing.close();
  const [{ user_version: version } = {}] = await read(url, 'pragma user_version');
  await run(url, 'pragma user_version = 1000');

  expect(version).toBeGreaterThan(0);
  expect(() => connectTwice(path)).toThrow('newer version');
});
