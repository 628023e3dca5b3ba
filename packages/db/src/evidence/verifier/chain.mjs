import { createPublicKey, verify } from 'node:crypto';
import { canonical, hashOf, sha256 } from './hash.mjs';

const chainFile = 'chain.jsonl';

/** Works out every hash anew from the first line to the last; answers the hash at each place, and the entries told. */
export function checkChain(text, tell) {
  const [head, ...lines] = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  const hashes = new Map([[head.after, head.hash]]);
  const entries = [];
  let { after: sequence, hash } = head;
  for (const { body, ...entry } of lines) {
    sequence += 1;
    if (body === undefined) {
      const { previousHash, hash: told, ...said } = entry;
      const next = sha256(hash + hashOf(said));
      if (said.sequence !== sequence || previousHash !== hash || told !== next) {
        tell.flaw(chainFile, `entry ${sequence} is not as it was written, or one before it is missing.`);
        return { hashes, entries };
      }
      entries.push(entry);
    }
    hash = sha256(hash + (body ?? hashOf(withoutHashes(entry))));
    hashes.set(sequence, hash);
  }
  const withheld = lines.length - entries.length;
  tell.checked(
    `The audit chain holds from entry ${head.after + 1} to ${sequence}: ${entries.length} entries are told, ` +
      `${withheld} of other records are there by their hash alone.`,
  );
  return { hashes, entries, end: sequence };
}

const withoutHashes = ({ previousHash, hash, ...said }) => said;

/** What the register signed of its chain, and what somebody else kept. */
export function checkCheckpoints(checkpoints, kept, { hashes, end }, tell) {
  const name = 'checkpoints.json';
  const before = tell.flaws.length;
  for (const each of [...checkpoints, ...kept]) {
    const place = `the checkpoint at entry ${each.sequence}`;
    if (!isSigned(each)) tell.flaw(name, `${place} was not signed with the key it names.`);
    else if (!hashes.has(each.sequence)) tell.unchecked(`${place} lies outside of this part of the chain.`);
    else if (hashes.get(each.sequence) !== each.hash)
      tell.flaw(chainFile, `${place} names another hash for that entry.`);
  }
  if (tell.flaws.length > before) return;
  const last = Math.max(0, ...checkpoints.map(({ sequence }) => sequence));
  if (last === 0) tell.unchecked('No signed checkpoint covers this part of the chain yet.');
  else if (last < end) tell.unchecked(`No signed checkpoint covers the entries after ${last} yet.`);
  const keys = [...new Set(checkpoints.map(({ key }) => key))];
  if (checkpoints.length)
    tell.checked(`${checkpoints.length} checkpoints of the chain are signed (Ed25519).`);
  for (const key of keys)
    tell.unchecked(
      `Whether this key is the register's: ask the register, or compare with one that you kept: ${key}`,
    );
  if (kept.length) tell.checked(`${kept.length} checkpoints that you kept agree with the chain.`);
}

function isSigned({ sequence, hash, at, key, signature }) {
  try {
    const spki = createPublicKey({ key: Buffer.from(key, 'base64'), type: 'spki', format: 'der' });
    const words = Buffer.from(canonical({ what: 'privacy-register checkpoint', sequence, hash, at }));
    return (
      spki.asymmetricKeyType === 'ed25519' && verify(null, words, spki, Buffer.from(signature, 'base64'))
    );
  } catch {
    return false;
  }
}
