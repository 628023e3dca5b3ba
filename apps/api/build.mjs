// Bundles the workspace's own TypeScript; packages from npm stay where they are installed.
import { cpSync, rmSync } from 'node:fs';
import { build } from 'esbuild';

rmSync('dist', { recursive: true, force: true });
await build({
  entryPoints: { main: 'src/main.ts', 'print-schema': 'src/print-schema.main.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node22',
  sourcemap: true,
  tsconfig: 'tsconfig.json',
  plugins: [
    { name: 'npm-stays-outside', setup: ({ onResolve }) => onResolve({ filter: /^[^./]/ }, outside) },
  ],
});
cpSync('../../packages/db/migrations', 'dist/migrations', { recursive: true });

function outside({ path, kind }) {
  if (kind === 'entry-point' || path.startsWith('@privacy-register/')) return undefined;
  return { path, external: true };
}
