/** The model privacy form of a policy, as the register answers it to staff. */
import { useQuery } from '@tanstack/react-query';
import { ask } from '../data-provider/ask.ts';

export type MissingFact = {
  cell: string;
  why: string;
  message: string;
  near: { key: string; summary: string }[];
};
export type ModelFormAnswer = {
  version: { id: string; number: number };
  cells: { cell: string; value: string | null }[];
  missing: MissingFact[];
};

const document = `query ModelForm($policy: String!) {
  form: modelForm(policy: $policy) {
    version { id number }
    cells { cell value }
    missing { cell why message near { key summary } }
  }
}`;

export function useModelForm(policy: string) {
  return useQuery({
    queryKey: ['model-form', policy],
    queryFn: async ({ signal }) => {
      const { form } = await ask<{ form: ModelFormAnswer }>(document, { policy }, signal);
      return form;
    },
  });
}
