import { runStages, tool } from '../stage.mjs';
import { tests } from '../vitest.mjs';

export const run = () =>
  runStages([
    tool('types'),
    tool('lint'),
    tool('floors'),
    tool('unused'),
    tests('architecture, unit, store, API, job', 'vitest.config.ts'),
  ]);
