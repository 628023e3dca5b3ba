/** Keeps a long text that is typed outside a form: offered again until it is saved or discarded. */
import { useValuesDraft } from './use-values-draft.ts';

type Typing = { resource: string; record: string; text: string; base: string };

export function useTextDraft({ resource, record, text, base }: Typing) {
  const { found, ...draft } = useValuesDraft({ resource, record, values: { text }, base: { text: base } });
  return { ...draft, found: found && { at: found.at, text: found.values.text ?? '' } };
}
