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
  publicUrl: string;
  store: Store;
  answers: Answers;
  read: Reader;
  asked: Asked;
  load: <N extends RecordName>(type: N, id: string) => Promise<Records[N] | null>;
};

type Loader<N extends RecordName> = DataLoader<string, Records[N] | null>;
type Loaders = { [N in RecordName]?: Loader<N> };
type Request = { store: Store; answers: Answers; viewer: Viewer; now: string; publicUrl: string };

export function contextOf({ store, answers, viewer, now, publicUrl }: Request): Context {
  const read = store.read(viewer);
  const loaders: Loaders = {};
  const loaderOf = <N extends RecordName>(type: N): Loader<N> => {
    const known = loaders[type];
    if (known) return known;
    const made: Loader<N> = new DataLoader(async (ids) => inOrder(await read.many(type, ids), ids));
    Object.assign(loaders, { [type]: made });
    return made;
  };
  const asked = { by: viewer, now, newId, tzdata: process.versions.tz ?? null };
  return { viewer, now, publicUrl, store, answers, read, asked, load: (type, id) => loaderOf(type).load(id) };
}

export const registerAsks = (now: string): Asked => ({
  by: register,
  now,
  newId,
  tzdata: process.versions.tz ?? null,
});

const inOrder = <R>(found: Map<string, R>, ids: readonly string[]) => ids.map((id) => found.get(id) ?? null);
