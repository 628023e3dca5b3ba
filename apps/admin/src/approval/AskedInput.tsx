import { ref } from '@privacy-register/schema/kit/field';
import type { Approval } from '@privacy-register/schema/record/decision';
import { incident } from '@privacy-register/schema/record/notice';
import { FieldValue } from '../kit/FieldValue.tsx';
import { JsonValue } from '../kit/JsonValue.tsx';
import { PartValues } from '../kit/PartValues.tsx';
import { askedInput } from './asked-input.ts';

const gapFields = { incident: ref('incident', { label: incident.label }), follows: incident.fields.follows };

/** What a second person is asked for, in words of its step. */
export function AskedInput({ step, input }: Pick<Approval, 'step' | 'input'>) {
  const asked = askedInput({ step, input });
  if (!asked) return null;
  if (step === 'answer-gap') return <PartValues fields={gapFields} values={asked} as={FieldValue} />;
  return <JsonValue value={asked} />;
}
