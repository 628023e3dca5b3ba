/** What somebody would do who can write every file: other words everywhere, and every hash of the chain made to fit. */
import { createHash } from 'node:crypto';
import { canonical } from '@privacy-register/schema/kit/canonical';
import { z } from 'zod';
import { listedAnew } from './listed-anew.ts';

const head = z.object({ after: z.number(), hash: z.string() });
const link = z.looseObject({ body: z.string().optional() });

export function writtenAnew(
  files: ReadonlyMap<string, Buffer>,
  from: RegExp,
  to: string,
): Map<string, Buffer> {
  const isKept = (path: string) => /^verify|^README|^pictures/.test(path);
  const reworded = [...files].map(([path, bytes]): [string, Buffer] => {
    if (isKept(path)) return [path, bytes];
    const words = bytes.toString().replaceAll(from, to);
    return [path, Buffer.from(path === 'chain.jsonl' ? chainOf(words) : words)];
  });
  return listedAnew(new Map([...reworded, ['checkpoints.json', Buffer.from('[]\n')]]));
}

function chainOf(words: string): string {
  const [first = '', ...rest] = words.trimEnd().split('\n');
  let { hash } = head.parse(JSON.parse(first));
  const written = rest.map((line) => {
    const { body, hash: _, previousHash: __, ...said } = link.parse(JSON.parse(line));
    const previousHash = hash;
    hash = sha256(previousHash + (body ?? sha256(canonical(said))));
    return canonical(body === undefined ? { ...said, previousHash, hash } : { body });
  });
  return `${[first, ...written].join('\n')}\n`;
}

const sha256 = (words: string) => createHash('sha256').update(words).digest('hex');
