// Bundles an app with the workspace packages it uses; what comes from npm stays where it is installed.
import { cpSync, rmSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const workspace = '@privacy-register/';

/** `app` is the address of the app's build file; entries are named after their bundles, without extension. */
export async function bundle(app, entryPoints) {
  const here = (path) => fileURLToPath(new URL(path, app));
  rmSync(here('dist'), { recursive: true, force: true });
  await build({
    absWorkingDir: here('.'),
    entryPoints,
    outdir: 'dist',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node22',
    sourcemap: true,
    plugins: [npmPackages(here('dist'))],
    logLevel: 'warning',
  });
  cpSync(here('../../packages/db/migrations'), here('dist/migrations'), { recursive: true });
}

/** A workspace package finds its own dependencies beside itself, not beside the bundle. */
const npmPackages = (dist) => ({
  name: 'npm-packages',
  setup(bundling) {
    bundling.onResolve({ filter: /^[^./]/ }, async ({ path, pluginData, kind, resolveDir, importer }) => {
      const isLeft = pluginData === 'resolving' || kind === 'entry-point';
      if (isLeft || path.startsWith(workspace) || isBuiltin(path)) return undefined;
      const found = await bundling.resolve(path, { kind, resolveDir, importer, pluginData: 'resolving' });
      if (found.errors.length > 0) return found;
      return { path: relative(dist, found.path).split(sep).join('/'), external: true };
    });
  },
});
