import { type Field, isList } from '@privacy-register/schema/kit/field';
import { sentence } from '../language/say.ts';

/** The record type's own check, so that what the server would refuse is told while typing. */
export function checking(field: Field): (value: unknown) => string | undefined {
  return (value) => {
    const isEmpty = value === undefined || value === null || value === '';
    if (isEmpty)
      return field.optional || isList(field.kind) || field.kind === 'flag'
        ? undefined
        : sentence('Say this.');
    // Embedded parts are checked input by input.
    if (['part', 'parts', 'oneOf', 'texts'].includes(field.kind)) return undefined;
    const parsed = field.value.safeParse(value);
    return parsed.success
      ? undefined
      : (parsed.error.issues[0]?.message ?? sentence('Not a value of this kind.'));
  };
}
