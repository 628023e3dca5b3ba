import { expect, test } from 'vitest';
import { northgate } from './steps.ts';

test('who approves and who posts did not write', () => {
  const by = (action: string) =>
    new Set(
      northgate('2026-11-22T15:00:00.000Z').flatMap((step) => {
        return step.action === `policy-version.${action}` ? [step.by] : [];
      }),
    );

  expect([by('update'), by('approve'), by('post')]).toEqual([
    new Set(['editor']),
    new Set(['approver']),
    new Set(['publisher']),
  ]);
});
