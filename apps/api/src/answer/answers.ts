import { snapshotOf } from '@privacy-register/db/dossier';
import type { Store } from '@privacy-register/db/store';
import { register } from '@privacy-register/schema/permission/viewer';
import type { Snapshot } from '@privacy-register/schema/snapshot/snapshot';

const mostKept = 500;

/** Snapshots never change, so each is read and parsed once. */
export type Answers = { snapshot: (versionId: string) => Promise<Snapshot | null> };

export function answersFrom(store: Store): Answers {
  const kept = new Map<string, Snapshot>();
  return {
    snapshot: async (versionId) => {
      const known = kept.get(versionId);
      if (known) return known;
      const found = await snapshotOf(store.read(register), versionId);
      if (!found) return null;
      if (kept.size >= mostKept) kept.delete(kept.keys().next().value ?? '');
      kept.set(versionId, found.content);
      return found.content;
    },
  };
}
