import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Beside the bundle in a built app, in the package otherwise. */
export function migrationsFolder(dialect: 'sqlite' | 'postgresql'): string {
  const places = [`./migrations/${dialect}`, `../migrations/${dialect}`].map((path) =>
    fileURLToPath(new URL(path, import.meta.url)),
  );
  const found = places.find((path) => existsSync(path));
  if (!found) throw new Error(`The migrations are missing: ${places.join(', ')}`);
  return found;
}
