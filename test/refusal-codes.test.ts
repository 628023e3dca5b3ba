import { expect, test } from 'vitest';
import { refusalCodes } from '../packages/schema/src/kit/refusal-codes.ts';
import { isTest, treeFiles } from './tree.ts';

const sources = treeFiles().filter(({ path }) => /^(packages|apps)\/.*\.tsx?$/.test(path));
const isProof = (path: string) => isTest({ path, text: '' }) || path.endsWith('.cases.ts');
const proofs = sources.filter(({ path }) => isProof(path)).map(({ text }) => text);
const rules = sources.filter(({ path }) => !isProof(path) && !path.endsWith('/refusal-codes.ts'));

const spots = [
  /\brefuse\(\s*'([a-z-]+)'/g,
  /\bcode: '([a-z-]+)'/g,
  /\bissue\(\s*'([a-z-]+)'/g,
  /\breturn \['(passage-[a-z-]+)'/g,
];
const codesIn = (text: string) => spots.flatMap((spot) => [...text.matchAll(spot)].map(([, code]) => code));
const used = new Set(rules.flatMap(({ text }) => codesIn(text)));

test('every code that a refusal carries is listed, and no other', () => {
  expect([...used].sort()).toEqual([...refusalCodes]);
});

test('some test names every code', () => {
  expect(refusalCodes.filter((code) => !proofs.some((text) => text.includes(`'${code}'`)))).toEqual([]);
});

test.each([
  ["refuse('one-code', 'No.')", ['one-code']],
  ["refuse(\n    'one-code',", ['one-code']],
  ["[{ code: 'one-code', field }]", ['one-code']],
  ["issue('one-code', 'field', 'No.')", ['one-code']],
  ['refuse(code)', []],
])('%s is seen', (text, codes) => {
  expect(codesIn(text)).toEqual(codes);
});
