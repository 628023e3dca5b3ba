import { AutocompleteInput, SelectInput } from 'react-admin';
import { sentence } from '../language/say.ts';
import { choicesOf } from './choices.ts';
import type { UsualInput } from './usual-input.ts';

type Props = UsualInput & { words: readonly string[]; isOptional: boolean };

/** A short list is opened and read; a long one is searched. */
export function WordInput({ words, isOptional, ...usual }: Props) {
  if (words.length > 12) return <AutocompleteInput {...usual} choices={choicesOf(words)} />;
  return (
    <SelectInput
      {...usual}
      choices={choicesOf(words)}
      {...(isOptional ? { emptyText: sentence('Not said') } : {})}
    />
  );
}
