import { isValues, type Values } from '@privacy-register/desk/provider/value.ts';
import type { Approval } from '@privacy-register/schema/record/decision';
import { askedCorrection } from './asked-correction.ts';

type Asked = Pick<Approval, 'step' | 'input'>;

/** What is asked beyond the step itself; a correction is told elsewhere, as the fields that it corrects. */
export function askedInput({ step, input }: Asked): Values | null {
  if (!isValues(input) || askedCorrection({ step, input })) return null;
  return Object.keys(input).length > 0 ? input : null;
}
