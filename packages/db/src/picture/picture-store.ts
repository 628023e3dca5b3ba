/** Pictures by their SHA-256, the same for the same bytes: an hour of nothing new is one picture. */
import { createHash } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { Plan } from '../commit/write.ts';
import type { Fetch } from '../read/row.ts';
import type { Connection, Tables } from '../table/dialect.ts';

export type PictureStore = {
  /** Kept once; answers the SHA-256 that names it from here on. */
  keepPicture: (bytes: Uint8Array) => Promise<string>;
  /** Null where there is none, or what stands there is not what was kept. */
  picture: (sha256: string) => Promise<Uint8Array | null>;
  /** What keeps a picture from being had; null where it is as it was kept. */
  pictureFlaw: (sha256: string) => Promise<'missing' | 'changed' | null>;
};

type Place = {
  tables: Tables;
  db: Connection;
  fetch: Fetch;
  transact: <R>(plan: (db: Connection) => Plan<R>) => R | Promise<R>;
};

export function pictureStore({ tables, db: reader, fetch, transact }: Place): PictureStore {
  const { picture } = tables;
  const base64Of = async (sha256: string): Promise<string | null> => {
    const [row] = await fetch(reader.select().from(picture).where(eq(picture.sha256, sha256)));
    return row?.base64 ?? null;
  };
  return {
    keepPicture: async (bytes) => {
      const sha256 = hashOf(bytes);
      const row = { sha256, base64: Buffer.from(bytes).toString('base64') };
      await transact(function* (db) {
        yield db.insert(picture).values(row).onConflictDoNothing().returning({ sha256: picture.sha256 });
      });
      return sha256;
    },
    picture: async (sha256) => asKept(await base64Of(sha256), sha256),
    pictureFlaw: async (sha256) => {
      const stored = await base64Of(sha256);
      if (stored === null) return 'missing';
      return asKept(stored, sha256) ? null : 'changed';
    },
  };
}

/** To the letter: base64 has other letters, too, that give the same bytes. */
function asKept(stored: string | null, sha256: string): Uint8Array | null {
  const bytes = stored === null ? null : Buffer.from(stored, 'base64');
  return bytes && bytes.toString('base64') === stored && hashOf(bytes) === sha256 ? bytes : null;
}

export const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
