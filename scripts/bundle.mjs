// Bundles the app it is run in with the workspace packages it uses; what comes from npm stays where it is.
// Each argument is a bundle and where it begins: main=src/main.ts; --into <folder> takes another folder than dist.
import { cpSync, rmSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const { values, positionals } = parseArgs({ options: { into: { type: 'string' } }, allowPositionals: true });
const workspace = '@privacy-register/';
// Hundreds of small files, which take half of the time in which an app starts.
const taken = 'drizzle-orm';
const dist = resolve(values.into ?? 'dist');
const entryPoints = Object.fromEntries(positionals.map((entry) => entry.split('=')));

rmSync(dist, { recursive: true, force: true });
await build({
  entryPoints,
  outdir: dist,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node22',
  sourcemap: true,
  plugins: [npmPackages()],
  logLevel: 'warning',
});
for (const [from, to] of [
  ['../packages/db/migrations', 'migrations'],
  ['../packages/db/src/evidence/verifier', 'verifier'],
]) {
  cpSync(fileURLToPath(new URL(from, import.meta.url)), `${dist}/${to}`, { recursive: true });
}

/** A workspace package finds its own dependencies beside itself, not beside the bundle. */
function npmPackages() {
  const setup = (bundling) => {
    bundling.onResolve({ filter: /^[^./]/ }, async ({ path, pluginData, kind, resolveDir, importer }) => {
      const isLeft = pluginData === 'resolving' || kind === 'entry-point';
      if (isLeft || path.startsWith(workspace) || isBuiltin(path)) return undefined;
      const found = await bundling.resolve(path, { kind, resolveDir, importer, pluginData: 'resolving' });
      if (found.errors.length > 0 || path.split('/')[0] === taken) return found;
      return { path: relative(dist, found.path).split(sep).join('/'), external: true };
    });
  };
  return { name: 'npm-packages', setup };
}
