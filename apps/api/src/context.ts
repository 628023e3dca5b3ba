import type { Reader } from '@privacy-register/db/read/reader';
import type { Store } from '@privacy-register/db/store';
import { newId } from '@privacy-register/schema/kit/id';
import type { Asked } from '@privacy-register/schema/lifecycle/asked';
import { register, type Viewer } from '@privacy-register/schema/permission/viewer';
import type { RecordName, Records } from '@privacy-register/schema/records';
import DataLoader from 'dataloader';
import type { Answers } from './answer/answers.ts';

/** What a request may use: who asks, when, and the store as that viewer sees it. */
export type Context = {
  viewer: Viewer;
  now: string;
  store: Store;
  answers: Answers;
  read: Reader;
  asked: Asked;
  load: <N extends RecordName>(type: N, id: string) => Promise<Records[N] | null>;
};

type Request = { store: Store; answers: Answers; viewer: Viewer; now: string };

export function contextOf({ store, answers, viewer, now }: Request): Context {
  const read = store.read(viewer);
  const loaders = new Map<RecordName, DataLoader<string, unknown>>();
  const load = (type: RecordName, id: string) => {
    const known = loaders.get(type);
    const loader =
      known ?? new DataLoader(async (ids: readonly string[]) => inOrder(await read.many(type, ids), ids));
    if (!known) loaders.set(type, loader);
    return loader.load(id);
  };
  const asked = { by: viewer, now, newId, tzdata: process.versions.tz ?? null };
  return { viewer, now, store, answers, read, asked, load: load as Context['load'] };
}

export const registerAsks = (now: string): Asked => ({
  by: register,
  now,
  newId,
  tzdata: process.versions.tz ?? null,
});

const inOrder = (found: Map<string, unknown>, ids: readonly string[]) =>
  ids.map((id) => found.get(id) ?? null);
