// A process of its own that commits pairs of records, one pair a commit, and says each once it is acknowledged.
import { writeSync } from 'node:fs';
import { argv } from 'node:process';
import { check, create } from '@privacy-register/schema/kit/change';
import { newId } from '@privacy-register/schema/kit/id';
import { open } from '../open.ts';

const [, , address = '', name = '', commits = ''] = argv;
const standardOutput = 1;
const store = await open(address);
const signature = { at: '2026-05-15T04:00:00.000Z', by: name, action: 'test' };
const root = { id: newId('purpose'), revision: 1 };
await store.commit([create('purpose', root.id, { key: name, name })], signature);
for (let at = 0; at < Number(commits); at += 1) {
  const key = `${name}-${at}`;
  const wider = newId('party');
  const changes = [
    // Reads before it writes, as most commits do.
    check('purpose', root),
    create('party', wider, { key, name: 'Wider' }),
    create('party', newId('party'), { key: `${key}-narrower`, name: 'Narrower', parents: [wider] }),
  ];
  await store.commit(changes, signature);
  writeSync(standardOutput, `${key}\n`);
}
await store.close();
