import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { machineBound, medianLength, tooLong, tooWide, vaguelyNamed } from './measure.ts';
import { clockReadings, loosenings } from './syntax.ts';
import { isCode, isDictionary, isHandWritten, isTest, type TreeFile, treeFiles } from './tree.ts';

const all = treeFiles();
const written = all.filter((file) => isHandWritten(file) && !isDictionary(file));
const code = written.filter(isCode);

test('no file is longer than 250 lines, and half of them have at most 80', () => {
  expect(tooLong(written, 250)).toEqual([]);
  expect(medianLength(written)).toBeLessThanOrEqual(80);
});

test('no line is wider than 120 characters', () => {
  expect(tooWide(written, 120)).toEqual([]);
});

test('only main.ts and context.ts read the clock', () => {
  const mayRead = (file: TreeFile) => isTest(file) || /^(main|context)\.tsx?$/.test(basename(file.path));

  expect(code.filter((file) => !mayRead(file)).flatMap(clockReadings)).toEqual([]);
});

test('only the few files named in ARCHITECTURE.md step around the type checker', () => {
  const line = all.find(({ path }) => path === 'ARCHITECTURE.md')?.text.match(/^Files that may use any:.*$/m);
  const named = [...(line?.[0] ?? '').matchAll(/`([^`]+)`/g)].map(([, path]) => path);

  expect(line).not.toBeNull();
  expect(named.length).toBeLessThanOrEqual(4);
  expect(code.filter(({ path }) => !named.includes(path)).flatMap(loosenings)).toEqual([]);
  expect(named.filter((path) => !all.some((file) => file.path === path))).toEqual([]);
});

test('files and folders are named for what they hold', () => {
  expect(vaguelyNamed(written)).toEqual([]);
});

test('nothing in the tree points to the machine it was written on', () => {
  expect(machineBound(all)).toEqual([]);
});

const at = (path: string, text: string): TreeFile => ({ path, text });
const named = (path: string) => [at(path, '')];
const saying = (text: string) => [at('a.md', text)];

test.each([
  ['a long file', tooLong(saying('x\n'.repeat(251)), 250), 1],
  ['a file of just the length', tooLong(saying('x\n'.repeat(250)), 250), 0],
  ['a wide line', tooWide(saying('x'.repeat(121)), 120), 1],
  ['a wide row of a table', tooWide(saying(`| ${'x'.repeat(121)} |`), 120), 0],
  ['new Date()', clockReadings(at('a.ts', 'const now = new Date();')), 1],
  ['new Date(at)', clockReadings(at('a.ts', 'const then = new Date(0);')), 0],
  ['Date.now()', clockReadings(at('a.mjs', 'const now = Date.now();')), 1],
  ['Date.now passed on', clockReadings(at('a.tsx', 'start(Date.now);')), 1],
  ['Temporal.Now', clockReadings(at('a.ts', 'Temporal.Now.instant();')), 1],
  ['any', loosenings(at('a.ts', 'const a: any = 1;')), 1],
  ['as', loosenings(at('a.tsx', 'const a = b as string;')), 1],
  ['as const', loosenings(at('a.ts', 'const a = [1] as const;')), 0],
  ['as in an import', loosenings(at('a.ts', "import { a as b } from 'c';")), 0],
  ['!', loosenings(at('a.ts', 'const a = b!.c;')), 1],
  ['<T>x', loosenings(at('a.ts', 'const a = <string>b;')), 1],
  ['a file utils.ts', vaguelyNamed(named('apps/api/src/utils.ts')), 1],
  ['a folder helpers', vaguelyNamed(named('apps/api/helpers/a.ts')), 1],
  ['a file index.ts', vaguelyNamed(named('packages/db/src/index.ts')), 1],
  ['a file types.ts', vaguelyNamed(named('types.ts')), 1],
  ['a command types.mjs', vaguelyNamed(named('scripts/command/types.mjs')), 0],
  ['a home folder', machineBound(saying(['', 'home', 'ann', 'x'].join('/'))), 1],
  ['a folder of the tree named home', machineBound(saying("import './home/Home.tsx'; // apps/home/x")), 0],
  ['a registry host', machineBound(saying(['registry', 'example', 'org'].join('.'))), 1],
])('the checks judge %s rightly', (_what, found, count) => {
  expect(found).toHaveLength(count);
});

test('the median is taken over code', () => {
  const files = [1, 90, 100].map((length) => at(`${length}.ts`, 'x\n'.repeat(length)));

  expect(medianLength([...files, at('a.md', 'x')])).toBe(90);
});
