/** What each record type needs beside its own change; most need nothing. */
import type { Reader } from '@privacy-register/db/read/reader';
import { type Change, create, update } from '@privacy-register/schema/kit/change';
import type { Asked } from '@privacy-register/schema/lifecycle/asked';
import type { RecordName, Records } from '@privacy-register/schema/records';
import { appKeeper } from '../adoption/keep.ts';
import { commentKeeper } from '../comment/keep.ts';
import { acceptanceKeeper } from '../finding/keep.ts';
import { markDoneKeeper } from '../obligation/keep.ts';
import { closureKeeper } from './closure.ts';
import { coverageKeeper } from './coverage.ts';
import { markKeeper } from './mark.ts';
import { refusePostedMeaning } from './posted-meaning.ts';
import { statementKeeper } from './said.ts';
import { versionKeeper } from './version.ts';

type Values = Record<string, unknown>;
/** Values are parsed by the record type's own inputs, so every field that a person may give is there. */
export type Making<V = Values> = { read: Reader; asked: Asked; type: RecordName; id: string; values: V };
export type Changing<N extends RecordName = RecordName> = {
  read: Reader;
  asked: Asked;
  type: RecordName;
  record: Records[N];
  values: Values;
};
/** Each keeper takes the record type it stands for below; `keep` hands it just that. */
export type Keeper = {
  create(making: Making): Promise<Change[]>;
  update(changing: Changing): Promise<Change[]>;
  archive(changing: Changing): Promise<Change[]>;
};

const plainKeeper: Keeper = {
  create: async ({ type, id, values }) => [create(type, id, values)],
  update: async ({ type, record, values }) => {
    refusePostedMeaning(type, record, values);
    return [update(type, record, values)];
  },
  archive: async ({ asked, type, record }) => [update(type, record, { archivedAt: asked.now })],
};

const keepers: Partial<Record<RecordName, Keeper>> = {
  statement: statementKeeper,
  'text-mark': markKeeper,
  'policy-version': versionKeeper,
  closure: closureKeeper,
  coverage: coverageKeeper,
  'finding-acceptance': acceptanceKeeper,
  'obligation-done': markDoneKeeper,
  comment: commentKeeper,
  app: appKeeper,
};

export const keeperOf = (type: RecordName): Keeper => keepers[type] ?? plainKeeper;
