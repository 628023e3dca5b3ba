import { readFile, stat } from 'node:fs/promises';
import { Misuse } from '@privacy-register/db/misuse';
import { mostCharacters } from '@privacy-register/schema/own-json/read-own-json';

/** A character takes four bytes at most: what is longer is refused before it is read. */
export async function readDocument(file: string): Promise<string> {
  const found = await stat(file).catch(() => null);
  if (!found?.isFile()) throw new Misuse(`There is no file ${file}.`);
  if (found.size > mostCharacters * 4) throw new Misuse(`${file} is longer than any document may be.`);
  return readFile(file, 'utf8');
}
