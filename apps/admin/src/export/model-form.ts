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
  policy: { id: string; title: string } | null;
  version: { id: string; number: number };
  cells: { cell: string; value: string | null }[];
  missing: MissingFact[];
};

const document = `query ModelForm($policy: String!) {
  policy(key: $policy) { id title }
  form: modelForm(policy: $policy) {
    version { id number }
    cells { cell value }
    missing { cell why message near { key summary } }
  }
}`;

export function useModelForm(policy: string) {
  return useQuery({
    queryKey: ['model-form', policy],
    queryFn: async ({ signal }): Promise<ModelFormAnswer> => {
      type Answer = { policy: { id: string; title: string } | null; form: Omit<ModelFormAnswer, 'policy'> };
      const { policy: named, form } = await ask<Answer>(document, { policy }, signal);
      return { ...form, policy: named };
    },
  });
}
