import type { Reader } from '@privacy-register/db/read/reader';
import type { Store } from '@privacy-register/db/store';
import { anonymous } from '@privacy-register/schema/permission/viewer';
import type { Answers } from '../answer/answers.ts';

/** What the public pages are served from. */
export type Pages = { store: Store; answers: Answers; clock: () => string; publicUrl: string };

/** Whoever is signed in reads the same page as everybody else. */
export const publicReader = ({ store }: Pages): Reader => store.read(anonymous);
