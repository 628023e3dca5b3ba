import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

const script = await build({
  entryPoints: [fileURLToPath(new URL('main.ts', import.meta.url))],
  ...{ bundle: true, minify: true, write: false, format: 'iife', target: 'es2022' },
});
const code = script.outputFiles[0]?.text ?? '';

test('the banner weighs less than 6 kB on its way', () => {
  expect(code.length).toBeGreaterThan(1_000);
  expect(gzipSync(code).byteLength).toBeLessThan(6_000);
});

test.each([
  'cookie',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'innerHTML',
  'eval(',
  'Function(',
  '.style',
])('the banner does without %s', (word) => {
  expect(code).not.toContain(word);
});
