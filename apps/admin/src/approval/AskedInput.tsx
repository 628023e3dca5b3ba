import { isValues } from '@privacy-register/desk/provider/value.ts';
import { ref } from '@privacy-register/schema/kit/field';
import type { Approval } from '@privacy-register/schema/record/decision';
import { incident } from '@privacy-register/schema/record/notice';
import { FieldValue } from '../kit/FieldValue.tsx';
import { JsonValue } from '../kit/JsonValue.tsx';
import { PartValues } from '../kit/PartValues.tsx';
import { askedCorrection } from './asked-correction.ts';

const gapFields = { incident: ref('incident', { label: incident.label }), follows: incident.fields.follows };

/** What a second person is asked for. A correction is told elsewhere, as the fields that it corrects. */
export function AskedInput({ step, input }: Pick<Approval, 'step' | 'input'>) {
  if (!isValues(input) || askedCorrection({ step, input })) return null;
  if (step === 'answer-gap') return <PartValues fields={gapFields} values={input} as={FieldValue} />;
  return <JsonValue value={input} />;
}
