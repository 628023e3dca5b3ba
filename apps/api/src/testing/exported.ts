import type { Store } from '@privacy-register/db/store';
import { anonymous, type Viewer } from '@privacy-register/schema/permission/viewer';
import { answersFrom } from '../answer/answers.ts';
import { exportOwnJson } from '../export/own-json.ts';
import { policyWithKey } from '../page/published-policy.ts';
import { sampledAt } from './sampled.ts';

/** A policy in our own JSON, as a viewer gets it. */
export async function exported(store: Store, key: string, viewer: Viewer = anonymous): Promise<string> {
  const read = store.read(viewer);
  const found = await policyWithKey(read, key);
  if (!found) throw new Error(`No policy ${key}`);
  const publicUrl = 'https://register.example';
  return exportOwnJson({ ...found, read, answers: answersFrom(store), now: sampledAt, publicUrl });
}
