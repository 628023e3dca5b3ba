import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Misuse } from '@privacy-register/db/misuse';
import type { Settings } from '@privacy-register/db/settings';

/** The key that signs checkpoints: of CHECKPOINT_KEY, else of a file in the data folder, made when it is missing. */
export function signingKey({ CHECKPOINT_KEY, DATA_DIR }: Settings): KeyObject {
  if (CHECKPOINT_KEY) return keyFrom(CHECKPOINT_KEY, 'CHECKPOINT_KEY');
  const file = join(DATA_DIR, 'checkpoint-key.pem');
  if (!existsSync(file)) make(file);
  return keyFrom(readFileSync(file, 'utf8'), file);
}

function make(file: string): void {
  const { privateKey } = generateKeyPairSync('ed25519');
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx' });
  chmodSync(file, 0o600);
}

function keyFrom(pem: string, place: string): KeyObject {
  try {
    const key = createPrivateKey(pem.replaceAll('\\n', '\n'));
    if (key.asymmetricKeyType === 'ed25519') return key;
  } catch {
    // Said below, without the key in it.
  }
  throw new Misuse(`${place}: Give an Ed25519 private key in PEM.`);
}
