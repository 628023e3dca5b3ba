import { firstVersion } from './first-version.ts';

/** The place just after a statement of the first version. */
export function beside(key: string): number {
  const found = firstVersion.statements.find((said) => said.key === key);
  if (!found) throw new Error(`No statement ${key}`);
  return found.order + 5;
}
