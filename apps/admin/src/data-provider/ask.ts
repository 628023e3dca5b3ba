/** One question to the register. Answers are as untyped as JSON: each caller says what it asked for. */
import type { Ask } from '@privacy-register/desk/provider/shape.ts';
import { unanswered } from './problem.ts';

export function askThrough(send: typeof fetch): Ask {
  return async (query, variables = {}, signal) => {
    const response = await send('/graphql', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query, variables }),
      ...(signal ? { signal } : {}),
    });
    const body = await response.json().catch(() => ({}));
    if (body.errors?.length || !body.data) throw unanswered(body.errors ?? [], response.status);
    return body.data;
  };
}

export const ask: Ask = askThrough((...request) => fetch(...request));
