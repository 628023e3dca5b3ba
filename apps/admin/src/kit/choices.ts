import { spelled } from '../words/spelled.ts';

export const choicesOf = (words: readonly string[]) => words.map((id) => ({ id, name: spelled(id) }));
