/** The verifier as one file: its parts one after another, without what ties them. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const parts = ['hash', 'files', 'records', 'chain', 'documents', 'days', 'date', 'main'];
const about =
  '// Checks the evidence of a privacy notice, offline: node verify.mjs [folder] [--checkpoint <file>]';

export function verifierProgram(): string {
  const folder = verifierFolder();
  const sources = parts.map((name) => readFileSync(new URL(`${name}.mjs`, folder), 'utf8'));
  const imports = sources.flatMap((source) => source.match(/^import .* from 'node:.*';$/gm) ?? []);
  const bodies = sources.map((source) =>
    source
      .replaceAll(/^import .*;\n/gm, '')
      .replaceAll(/^export /gm, '')
      .trim(),
  );
  return `${[[about, ...merged(imports)].join('\n'), ...bodies].join('\n\n')}\n`;
}

/** Each module once, with all that the parts take of it. */
function merged(imports: readonly string[]): string[] {
  const taken = new Map<string, Set<string>>();
  for (const line of imports) {
    const [, names = '', module = ''] = /^import \{ (.*) \} from '(.*)';$/.exec(line) ?? [];
    const known = taken.get(module) ?? new Set();
    for (const name of names.split(', ')) known.add(name);
    taken.set(module, known);
  }
  return [...taken].map(([module, names]) => `import { ${[...names].sort().join(', ')} } from '${module}';`);
}

/** Beside the bundle in a built app, in the package otherwise. */
function verifierFolder(): URL {
  const places = ['./verifier/', '../verifier/'].map((path) => new URL(path, import.meta.url));
  const found = places.find((place) => existsSync(fileURLToPath(place)));
  if (!found) throw new Error('The verifier is missing.');
  return found;
}
