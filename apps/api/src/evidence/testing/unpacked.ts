/** The evidence of a story's coming change, unpacked into a folder. */
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { takeCheckpoint } from '@privacy-register/db/proof/checkpoint';
import { make } from '../../testing/family.ts';
import { aStory } from '../../testing/story.ts';
import { aWorld, type World } from '../../testing/world.ts';
import { byToken } from './caller.ts';
import { filesIn, writeInto } from './unzip.ts';

export type Unpacked = Awaited<ReturnType<typeof unpacked>>;

/** In a world of its own, for all tests of a file. */
export async function anUnpackedStory() {
  const world = await aWorld();
  const evidence = await unpacked(world);
  const close = async () => {
    evidence.drop();
    await world.close();
  };
  return { world, evidence, close };
}

export async function unpacked(world: World) {
  const { privateKey: key } = generateKeyPairSync('ed25519');
  const { next } = await aStory(world);
  await lookedAt(world, next);
  await takeCheckpoint({ store: world.store, key, now: world.now() });
  const headers = await byToken(world, 'auditor');
  const [found] = await world.read.all('change-notice', { version: { eq: next } });
  const url = `/notices/${found?.id}/evidence.zip`;
  const get = () => world.app.inject({ url, headers });
  const files = filesIn((await get()).rawPayload);
  const folders: string[] = [];
  /** A folder of its own with these files, or with others in their place. */
  const into = (given: ReadonlyMap<string, Buffer> = files) => {
    const folder = mkdtempSync(join(tmpdir(), 'evidence-'));
    folders.push(folder);
    writeInto(folder, given);
    return folder;
  };
  const drop = () => {
    for (const folder of folders) rmSync(folder, { recursive: true });
  };
  return { url, get, files, into, drop };
}

/** A look by a browser, with its picture. */
async function lookedAt(world: World, version: string): Promise<void> {
  const postings = await world.read.all('posting', { notice: { is: { version: { eq: version } } } });
  const picture = await world.store.keepPicture(pictureBytes);
  await make(world, 'fetch-evidence', {
    ...{ posting: postings[0]?.id, at: world.now(), url: 'https://home.example/', outcome: 'shown' },
    ...{ method: 'rendered', picture },
  });
}

export const pictureBytes = Buffer.from('\x89PNG', 'latin1');
