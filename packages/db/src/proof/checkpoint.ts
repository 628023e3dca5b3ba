import { createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { Refusal } from '@privacy-register/schema/kit/refusal';
import { type Checkpoint, signedWords } from '@privacy-register/schema/proof/checkpoint';
import { chainState } from '../audit-chain.ts';
import type { Store } from '../store.ts';
import type { Flaw } from './flaw.ts';

type Taking = { store: Store; key: KeyObject; now: string };

/** Signs where the chain stands; null where nothing was written since the last time. Refuses a broken chain. */
export async function takeCheckpoint({ store, key, now }: Taking): Promise<Checkpoint | null> {
  const { end, brokenAt } = await chainState(store);
  if (brokenAt !== null) {
    const message = `The audit chain is broken at entry ${brokenAt}; nothing is signed.`;
    throw new Refusal([{ code: 'chain-broken', field: null, message }]);
  }
  const last = (await store.checkpoints()).at(-1);
  if (end.sequence === (last?.sequence ?? 0)) return null;
  const taken = signed({ ...end, at: now }, key);
  await store.keepCheckpoint(taken);
  return taken;
}

function signed(end: Omit<Checkpoint, 'key' | 'signature'>, key: KeyObject): Checkpoint {
  const signature = sign(null, Buffer.from(signedWords(end)), key).toString('base64');
  const spki = createPublicKey(key).export({ type: 'spki', format: 'der' });
  return { ...end, key: spki.toString('base64'), signature };
}

/** What speaks against checkpoints, whether kept here or by somebody else. */
export async function* flawsAgainst(
  store: Pick<Store, 'auditTrail'>,
  kept: readonly Checkpoint[],
): AsyncGenerator<Flaw> {
  for (const { sequence, hash, ...own } of kept) {
    const [entry] = await store.auditTrail({ after: sequence - 1, limit: 1 });
    const flaw = (reason: 'other-hash' | 'entry-missing' | 'bad-signature') =>
      ({ what: 'checkpoint', sequence, reason }) as const;
    if (!isSigned({ sequence, hash, ...own })) yield flaw('bad-signature');
    else if (entry?.sequence !== sequence) yield flaw('entry-missing');
    else if (entry.hash !== hash) yield flaw('other-hash');
  }
}

export function isSigned({ key, signature, ...end }: Checkpoint): boolean {
  try {
    const spki = createPublicKey({ key: Buffer.from(key, 'base64'), type: 'spki', format: 'der' });
    return (
      spki.asymmetricKeyType === 'ed25519' &&
      verify(null, Buffer.from(signedWords(end)), spki, Buffer.from(signature, 'base64'))
    );
  } catch {
    return false;
  }
}
