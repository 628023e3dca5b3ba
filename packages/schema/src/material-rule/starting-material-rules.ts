/** The rules a register starts with. Each is a reading to be confirmed with counsel, edition by edition. */

import { moreProtective } from './more-protective.ts';
import { notMaterial } from './not-material.ts';
import type { StartingRule } from './starting-rule.ts';
import { weakerPromise } from './weaker-promise.ts';
import { widerPractice } from './wider-practice.ts';

export const startingMaterialRules: readonly StartingRule[] = [
  ...notMaterial,
  ...widerPractice,
  ...weakerPromise,
  ...moreProtective,
];
