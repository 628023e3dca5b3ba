import type { Store } from '@privacy-register/db/store';

/** A store that decides as it would, and commits nothing. */
export const rehearsing = (store: Store): Store => ({ ...store, commit: async () => undefined });
