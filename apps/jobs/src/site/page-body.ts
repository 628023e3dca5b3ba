// Reads a body up to a size, counted before and after decompression.
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { Unreachable } from './unreachable.ts';

export type BodyRules = { encoding: string; maxBytes: number; signal: AbortSignal };

/** The whole body: one that is too large is refused, as half a page would look like a page without a notice. */
export async function readBody(
  body: Readable,
  { encoding, maxBytes, signal }: BodyRules,
): Promise<Uint8Array> {
  const decoder = decoderOf(encoding);
  const cap = atMost(maxBytes);
  if (decoder === undefined) return pipeline(body, cap, collect, { signal });
  try {
    return await pipeline(body, cap, decoder, cap, collect, { signal });
  } catch (cause) {
    if (!isCorrupt(cause)) throw cause;
    throw new Unreachable('encoding-refused', `The page is not valid ${encoding}.`);
  }
}

/** One encoding, of the three that browsers have always known: several in a row are how bombs are packed. */
function decoderOf(encoding: string) {
  const name = encoding.trim().toLowerCase();
  if (name === '' || name === 'identity') return undefined;
  if (name === 'gzip' || name === 'x-gzip') return createGunzip();
  if (name === 'deflate') return createInflate();
  if (name === 'br') return createBrotliDecompress();
  throw new Unreachable('encoding-refused', `The page is encoded as ${name}.`);
}

function atMost(bytes: number) {
  return async function* (source: AsyncIterable<Buffer>) {
    let count = 0;
    for await (const chunk of source) {
      count += chunk.length;
      if (count > bytes) throw new Unreachable('too-large', `The page is larger than ${bytes} bytes.`);
      yield chunk;
    }
  };
}

async function collect(source: AsyncIterable<Buffer>): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of source) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** zlib's words, then Brotli's. */
function isCorrupt(cause: unknown): boolean {
  if (!(cause instanceof Error) || !('code' in cause)) return false;
  const code = String(cause.code);
  return code.startsWith('Z_') || code.startsWith('ERR__ERROR');
}
