import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A file of the tree, its path seen from the root. */
export type TreeFile = { path: string; text: string };

const root = fileURLToPath(new URL('..', import.meta.url));
const texts = [
  '.ts',
  '.tsx',
  '.mjs',
  '.css',
  '.html',
  '.md',
  '.json',
  '.yaml',
  '.yml',
  '.sql',
  '.graphql',
  '',
];
const ignored = readFileSync(join(root, '.gitignore'), 'utf8').split('\n').filter(Boolean);

/** Every text file of the tree that belongs to the repository. */
export const treeFiles = (): TreeFile[] => filesBelow('');

/** What people write and read: not the lock file, migrations, printed schemas, the licence. */
export function isHandWritten({ path }: TreeFile): boolean {
  const isGenerated = ['pnpm-lock.yaml', 'schema.graphql', 'privacy-register-1.json'].includes(
    basename(path),
  );
  return !isGenerated && !path.includes('/migrations/') && path !== 'LICENSE';
}

/** Sentences with their translations, a line each, however many and however long. */
export const isDictionary = ({ path }: TreeFile): boolean => /\/language\/[a-z]{2}\/[^/]+\.json$/.test(path);

export const isCode = ({ path }: TreeFile): boolean => /\.(ts|tsx|mjs)$/.test(path);

export const isTest = ({ path }: TreeFile): boolean => /\.test\.tsx?$|(^|\/)(test|testing)\//.test(path);

function filesBelow(folder: string): TreeFile[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (isIgnored(entry.name)) return [];
    if (entry.isDirectory()) return filesBelow(path);
    if (!entry.isFile() || !texts.includes(extname(path))) return [];
    return [{ path, text: readFileSync(join(root, path), 'utf8') }];
  });
}

function isIgnored(name: string): boolean {
  if (name === '.git') return true;
  return ignored.some((line) =>
    line.startsWith('*') ? name.endsWith(line.slice(1)) : name === line.replace('/', ''),
  );
}
