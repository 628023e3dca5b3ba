import { type JudgedFinding, judged } from '@privacy-register/schema/finding/accept';
import { lint } from '@privacy-register/schema/finding/lint';
import { libraryOf } from './library.ts';
import type { Reader } from './read/reader.ts';

/** Everything that the lint finds now, each with its acceptance where it has one. */
export async function findingsOf(read: Reader, now: string): Promise<JudgedFinding[]> {
  return judged(lint(await libraryOf(read, now)), await read.all('finding-acceptance', {}));
}
