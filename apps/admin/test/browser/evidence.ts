/** Somebody outside is handed one file, and needs nothing of the register to check it. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect } from 'vitest';
import type { Cast } from './cast.ts';
import { personOf } from './person.ts';

export async function checkEvidence({ browser, register, staff, troubles }: Cast): Promise<void> {
  const auditor = await personOf({ browser, register, role: 'auditor', troubles });
  const [id = ''] = /ver_\w+/.exec(staff.publisher.page.url()) ?? [];
  await auditor.page.goto(`/admin/policy-version/${id}/show?tab=notice`);
  const offered = auditor.page.waitForEvent('download');
  await auditor.page.getByRole('link', { name: 'Evidence' }).first().click();
  const download = await offered;
  const folder = mkdtempSync(join(tmpdir(), 'evidence-'));
  try {
    const paths = unpack(readFileSync(await download.path()), folder);
    expect(paths).toEqual(expect.arrayContaining(['verify.mjs', 'README.txt', 'manifest.json']));
    expect(verify(folder)).toMatchObject({ code: 0 });

    const changed = paths.find((path) => /notice/.test(path) && path.endsWith('.json')) ?? '';
    flipOneByte(join(folder, changed));
    const { code, said } = verify(folder);
    expect(code).toBe(1);
    expect(said).toContain(changed);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function unpack(zip: Uint8Array, folder: string): string[] {
  const files = Object.entries(unzipSync(zip));
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return files.map(([path]) => path);
}

/** Node's permission model keeps it from the network and from all else on the machine. */
function verify(folder: string): { code: number | null; said: string } {
  const args = ['--permission', `--allow-fs-read=${folder}`, 'verify.mjs'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  return { code: status, said: stdout + stderr };
}

function flipOneByte(path: string): void {
  const bytes = readFileSync(path);
  const middle = bytes.length >> 1;
  bytes.writeUInt8(bytes.readUInt8(middle) ^ 1, middle);
  writeFileSync(path, bytes);
}
