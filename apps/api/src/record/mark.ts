/** A mark stands on the text of a draft, which it edits, or on a captured text. */
import type { Reader } from '@privacy-register/db/read/reader';
import { type Change, create, remove, update } from '@privacy-register/schema/kit/change';
import { refuse } from '@privacy-register/schema/kit/refusal';
import type { Asked } from '@privacy-register/schema/lifecycle/asked';
import type { Records } from '@privacy-register/schema/records';
import { markSource } from '@privacy-register/schema/source-text/mark-source';
import type { Changing, Keeper, Making } from './keepers.ts';
import { edited } from './said.ts';

type Mark = Pick<Records['text-mark'], 'version' | 'sourceDocument' | 'start' | 'end' | 'sha256'>;

export const markKeeper: Keeper = {
  create: async ({ read, asked, id, values }: Making<Mark>) => [
    ...(await marked(read, values, values, asked)),
    create('text-mark', id, values),
  ],
  update: async ({ read, asked, record, values }: Changing<'text-mark'>) => [
    ...(await marked(read, record, { ...record, ...values }, asked)),
    update('text-mark', record, values),
  ],
  archive: async ({ read, asked, record }: Changing<'text-mark'>) => [
    ...(await marked(read, record, null, asked)),
    remove('text-mark', record.id),
  ],
};

type On = Pick<Mark, 'version' | 'sourceDocument'>;

async function marked(read: Reader, on: On, mark: Mark | null, asked: Asked): Promise<Change[]> {
  if (on.sourceDocument === null) return edited(read, on.version, null, asked);
  const source = await read.get('source-document', on.sourceDocument);
  if (!source) return refuse('reference-unknown', 'There is no such source document.', 'sourceDocument');
  if (on.version !== null) refuse('invalid', 'A mark stands on one text.', 'version');
  return markSource(source, mark, asked);
}
