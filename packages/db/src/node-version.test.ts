import { expect, test } from 'vitest';
import { Misuse } from './misuse.ts';
import { demandNode } from './node-version.ts';

test.each(['20.20.2', '22.17.1', '8.0.0'])('Node %s is refused, and says what is needed', (version) => {
  expect(() => demandNode(version)).toThrow(Misuse);
  expect(() => demandNode(version)).toThrow(`needs Node 22.18 or later; this is Node ${version}.`);
});

test.each(['22.18.0', '23.0.0', '24.21.0', process.versions.node])('Node %s will do', (version) => {
  expect(() => demandNode(version)).not.toThrow();
});
