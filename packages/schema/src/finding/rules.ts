/** Every rule of the lint. A rule whose meaning changes gets a new edition, and is accepted anew. */
import { changeRules } from './change-rules.ts';
import { childRules } from './child-rules.ts';
import { choiceRules } from './choice-rules.ts';
import { contactRules } from './contact-rules.ts';
import { contradictionRules } from './contradiction-rules.ts';
import { countableRules } from './countable-rules.ts';
import { dateRules } from './date-rules.ts';
import { defectRules } from './defect-rules.ts';
import { definitionRules } from './definition-rules.ts';
import { passageRules } from './passage-rules.ts';
import { referenceRules } from './reference-rules.ts';
import { retentionRules } from './retention-rules.ts';
import type { FindingRule } from './rule.ts';
import { trackingRules } from './tracking-rules.ts';

export const findingRules: readonly FindingRule[] = [
  ...contradictionRules,
  ...changeRules,
  ...dateRules,
  ...choiceRules,
  ...countableRules,
  ...retentionRules,
  ...contactRules,
  ...childRules,
  ...trackingRules,
  ...definitionRules,
  ...referenceRules,
  ...passageRules,
  ...defectRules,
];
