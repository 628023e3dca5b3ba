/** Every record of a type, page by page, as far as what is stored can be read. */

import { register } from '@privacy-register/schema/permission/viewer';
import type { RecordName } from '@privacy-register/schema/records';
import type { Store } from '../store.ts';

const pageSize = 200;

/** Rows that can't be read end it: each is then met by its own id. */
export async function* rowsOf<N extends RecordName>(store: Store, type: N) {
  const asked = { first: pageSize };
  let page = await orUnreadable(() => store.read(register).page(type, asked));
  while (page !== 'unreadable') {
    yield* page.rows;
    const last = page.rows.at(-1);
    if (!last || !page.hasNext) return;
    const after = page.cursor(last);
    page = await orUnreadable(() => store.read(register).page(type, { ...asked, after }));
  }
}

/** A stored value that is no JSON any more. */
export async function orUnreadable<R>(reading: () => Promise<R>): Promise<R | 'unreadable'> {
  try {
    return await reading();
  } catch (error) {
    if (error instanceof SyntaxError) return 'unreadable';
    throw error;
  }
}
