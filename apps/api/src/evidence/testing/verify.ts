/** Runs a verifier as somebody would who has nothing but Node and the folder. */
import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';

export type Verdict = { code: number | null; said: string };

/** Node's permission model lets it read these folders, and neither write, start programs nor use the network. */
export function verify(folder: string, { kept }: { kept?: string } = {}): Verdict {
  const folders = [folder, ...(kept ? [dirname(kept)] : [])];
  const allowed = ['--permission', ...folders.map((each) => `--allow-fs-read=${each}`)];
  const asked = kept ? ['--checkpoint', kept] : [];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...allowed, 'verify.mjs', ...asked], {
    cwd: folder,
    env: {},
    encoding: 'utf8',
  });
  return { code: status, said: stdout + stderr };
}
