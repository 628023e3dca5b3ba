import { registerEnumType } from 'type-graphql';
import { enumName, upperSnake } from './names.ts';

const made = new Map<string, object>();

/** The stored words in UPPER_SNAKE; made once, whichever field asks first. */
export function enumOf(list: readonly string[], field: string): object {
  const name = enumName(list, field);
  const known = made.get(name);
  if (known) return known;
  const values = Object.fromEntries(list.map((word) => [upperSnake(word), word]));
  registerEnumType(values, { name });
  made.set(name, values);
  return values;
}
