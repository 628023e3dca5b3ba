// Bundles the jobs with the workspace packages they use; what comes from npm stays where it is installed.
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const workspace = '@privacy-register/';

/** A workspace package finds its own dependencies beside itself, not beside the bundle. */
const npmPackages = {
  name: 'npm-packages',
  setup(bundling) {
    bundling.onResolve({ filter: /^[^./]/ }, async ({ path, pluginData, kind, resolveDir, importer }) => {
      const isLeft = pluginData === 'resolving' || kind === 'entry-point';
      if (isLeft || path.startsWith(workspace) || isBuiltin(path)) return undefined;
      const found = await bundling.resolve(path, { kind, resolveDir, importer, pluginData: 'resolving' });
      if (found.errors.length > 0) return found;
      return { path: relative(here('dist'), found.path).split(sep).join('/'), external: true };
    });
  },
};

rmSync(here('dist'), { recursive: true, force: true });
await build({
  entryPoints: [here('src/main.ts')],
  outfile: here('dist/jobs.js'),
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node22',
  sourcemap: true,
  plugins: [npmPackages],
  logLevel: 'warning',
});
cpSync(here('../../packages/db/migrations'), here('dist/migrations'), { recursive: true });
// Node reads the map of a file as it loads it, so it must be told before.
writeFileSync(here('dist/main.js'), "process.setSourceMapsEnabled(true);\nawait import('./jobs.js');\n");
