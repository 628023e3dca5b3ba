import type { Change } from '@privacy-register/schema/kit/change';
import type { Viewer } from '@privacy-register/schema/permission/viewer';
import type { Checkpoint } from '@privacy-register/schema/proof/checkpoint';
import type { Saved } from './backup/saved.ts';
import type { Signature } from './commit/write.ts';
import type { Commit } from './commit/write-all.ts';
import type { PictureStore } from './picture/picture-store.ts';
import type { Reader } from './read/reader.ts';
import type { TellingStore } from './telling/telling-store.ts';

/** All state of the register. Rules decide on what `read` gives; `commit` does what they decided. */
export type Store = TellingStore &
  PictureStore & {
    dialect: 'sqlite' | 'postgres';
    read: (viewer: Viewer) => Reader;
    /** All changes with their audit entries, or none. Refuses with `stale`, `taken`, `in-use`, `cycle` … */
    commit: (changes: readonly Change[], signature: Signature) => Promise<void>;
    /** Several commits, each under its own signature, in one transaction: all of them, or none. */
    commitAll: (commits: readonly Commit[]) => Promise<void>;
    /** Enters every record into the search anew; `commit` keeps it current from there. */
    reindex: () => Promise<void>;
    auditTrail: (asked: AuditAsked) => Promise<AuditEntry[]>;
    auditActions: () => Promise<string[]>;
    /** What stands beside the chain, by hash: `after` is left out. */
    personalValues: (asked: { after: string; limit: number }) => Promise<PersonalValue[]>;
    /** The checkpoints taken of the chain, the oldest first. */
    checkpoints: () => Promise<Checkpoint[]>;
    /** Once for each sequence; a second one of the same is left out. */
    keepCheckpoint: (checkpoint: Checkpoint) => Promise<void>;
    /** Every row as it stood at one moment, for a backup. */
    saved: () => AsyncIterable<Saved>;
    /** What a backup holds, into an empty register. Refuses with `register-not-empty`, `backup-unknown`. */
    putBack: (saved: Iterable<Saved>) => Promise<void>;
    isReady: () => Promise<boolean>;
    close: () => Promise<void>;
  };

/** Is told of every statement, for those who count or trace them. */
export type Watch = (statement: string) => void;

/** Instants and sequences given as bounds: `after` and `before` are left out themselves, so is `until`. */
export type AuditAsked = {
  limit: number;
  order?: 'oldest-first' | 'newest-first';
  after?: number;
  before?: number;
  recordId?: string;
  recordType?: string;
  actor?: string;
  action?: string;
  from?: string;
  until?: string;
};

export type PersonalValue = { hash: string; sequence: number; salt: string; value: unknown };

export type AuditEntry = {
  sequence: number;
  at: string;
  actor: string;
  action: string;
  recordType: string;
  recordId: string;
  revision: number;
  content: Record<string, unknown>;
  previousHash: string;
  hash: string;
};
