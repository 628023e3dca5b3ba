/** Pictures stand beside the chain, which names them by their hash: whether each is there, as it was kept. */
import type { Store } from '../store.ts';
import type { Flaw } from './flaw.ts';
import { rowsOf } from './rows.ts';

/** Each picture once, by the first look that names it. */
export async function* flawsOfPictures(store: Store): AsyncGenerator<Flaw> {
  const met = new Set<string>();
  for await (const { id: look, picture: sha256 } of rowsOf(store, 'fetch-evidence')) {
    if (sha256 === null || met.has(sha256)) continue;
    met.add(sha256);
    const reason = await store.pictureFlaw(sha256);
    if (reason) yield { what: 'picture', sha256, look, reason };
  }
}
