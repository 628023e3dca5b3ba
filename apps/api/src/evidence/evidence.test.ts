import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { evidenceOf } from '@privacy-register/db/evidence/gather';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aWorld, type World } from '../testing/world.ts';
import { bySession, byToken } from './testing/caller.ts';
import { type Unpacked, unpacked } from './testing/unpacked.ts';
import { verify } from './testing/verify.ts';

describe.each(['sqlite', 'postgres'] as const)('the evidence of a notice (%s)', (database) => {
  let world: World;
  let evidence: Unpacked;

  beforeAll(async () => {
    world = await aWorld(database);
    evidence = await unpacked(world);
  });
  afterAll(async () => {
    evidence.drop();
    await world.close();
  });

  test('holds, says a verifier that has nothing but Node', () => {
    const { code, said } = verify(evidence.into());

    expect(said).toMatch(/Everything that was checked holds\.\n$/);
    expect(code).toBe(0);
    expect(said).toContain('What was posted is what a second person approved');
    expect(said).toContain('The notice period was counted anew: from 2026-05-04T13:00:00.000Z');
    expect(said).toContain('1 checkpoints of the chain are signed');
  });

  test('is the same to the byte while nothing changes, and says its own hashes', async () => {
    const [one, other] = [await evidence.get(), await evidence.get()];

    expect(one.rawPayload.equals(other.rawPayload)).toBe(true);
    expect(one.headers).toMatchObject({
      'content-type': 'application/zip',
      'content-disposition': expect.stringMatching(/^attachment; filename="evidence-ntc_\w+\.zip"$/),
      'cache-control': 'no-store',
      'repr-digest': expect.stringMatching(/^sha-256=:.*:$/),
    });
    expect(evidence.files.get('README.txt')?.toString()).toContain(one.headers['evidence-verifier-sha256']);
  });

  test('comes with the verifier that the register gives everybody', async () => {
    const { body } = await world.app.inject('/.well-known/privacy-register/verify.mjs');

    expect(body).toBe(evidence.files.get('verify.mjs')?.toString());
  });

  test('agrees with a checkpoint that somebody kept, and with no other', async () => {
    const [kept] = await world.store.checkpoints();
    const folder = evidence.into();
    const elsewhere = evidence.into(new Map());
    const keep = (content: object) => {
      writeFileSync(join(elsewhere, 'kept.json'), JSON.stringify(content));
      return verify(folder, { kept: join(elsewhere, 'kept.json') });
    };

    expect(keep({ ...kept }).said).toContain('1 checkpoints that you kept agree');
    expect(keep({ ...kept, hash: '0'.repeat(64) }).code).toBe(1);
  });

  test('is for those who may read the audit trail', async () => {
    const statusFor = async (headers: Record<string, string>, url = evidence.url) =>
      (await world.app.inject({ url, headers })).statusCode;

    expect(await statusFor({})).toBe(401);
    expect(await statusFor({ authorization: 'Bearer prt_nobody' })).toBe(401);
    expect(await statusFor(await byToken(world, 'viewer'))).toBe(403);
    expect(await statusFor(await bySession(world, 'editor'))).toBe(403);
    expect(await statusFor(await bySession(world, 'approver'))).toBe(200);
    expect(await statusFor(await byToken(world, 'auditor'), '/notices/ntc_none/evidence.zip')).toBe(404);
  });

  test('names nobody, and shows no entry of other records', () => {
    const words = [...evidence.files.values()].join('\n');

    expect(words).not.toMatch(/Ann auditor|@register\.example/);
    expect(words).not.toContain('api-token');
  });

  test('is refused where the chain between its entries is too long to be held', async () => {
    const notice = evidence.url.split('/')[2] ?? '';

    await expect(evidenceOf(world.store, { notice, mostEntries: 5 })).rejects.toMatchObject({
      issues: [{ code: 'evidence-too-large' }],
    });
  });
});
