import { kebab } from '@privacy-register/desk/provider/graphql-name.ts';
import type { UserError } from '@privacy-register/desk/provider/shape.ts';

type Reason = Pick<UserError, 'code' | 'message'>;

/** A reason beside its field, in the form in which react-admin translates: by its code, else in its own words. */
export function refusalText({ code, message }: Reason): string {
  const own = tellsMore({ code, message }) ? { own: message } : {};
  return `@@react-admin@@${JSON.stringify({ message: `refusal.${kebab(code)}`, args: { _: message, ...own } })}`;
}

/** Numbers, quoted words and ids tell more than a sentence about the code, the more so about a general one. */
export const tellsMore = ({ code, message }: Reason): boolean =>
  code === 'INVALID' || /[\d“"]|[a-z]{3}_[0-9a-z]{26}/.test(message);
