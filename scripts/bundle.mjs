// Bundles the app it is run in with the workspace packages it uses; what comes from npm stays where it is.
// Each argument is a bundle and where it begins: main=src/main.ts
import { cpSync, rmSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const workspace = '@privacy-register/';
const dist = resolve('dist');
const entryPoints = Object.fromEntries(process.argv.slice(2).map((entry) => entry.split('=')));

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
      if (found.errors.length > 0) return found;
      return { path: relative(dist, found.path).split(sep).join('/'), external: true };
    });
  };
  return { name: 'npm-packages', setup };
}
