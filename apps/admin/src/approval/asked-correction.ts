import { isValues } from '@privacy-register/desk/provider/value.ts';

/** What a request for an erratum asks to be read otherwise; null for any other request. */
export function askedCorrection({ step, input }: { step: string; input: unknown }) {
  if (step !== 'erratum' || !isValues(input)) return null;
  return { statementKey: String(input.statementKey), reading: input.reading, knownFrom: null };
}
