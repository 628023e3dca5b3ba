import type { TestDesk } from './open-desk.ts';
import { password } from './open-desk.ts';

type Method = 'GET' | 'POST' | 'DELETE';
type Asking = { body?: unknown; headers?: Record<string, string>; from?: string };
export type Answer = {
  status: number;
  body: { errors?: { code: string; field: string | null; message: string }[]; [field: string]: unknown };
  headers: Record<string, unknown>;
};
export type Visitor = {
  cookies: Map<string, string>;
  ask: (method: Method, url: string, asking?: Asking) => Promise<Answer>;
  signIn: (name: string, more?: { password?: string; code?: string; from?: string }) => Promise<Answer>;
};

/** A browser that keeps its cookies. */
export function visit({ app }: TestDesk, cookies = new Map<string, string>()): Visitor {
  const ask: Visitor['ask'] = async (method, url, { body, headers = {}, from } = {}) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await app.inject({
      method,
      url,
      headers: { ...(cookie && { cookie }), ...headers },
      ...(from === undefined ? {} : { remoteAddress: from }),
      ...(body === undefined ? {} : { payload: JSON.stringify(body) }),
      ...(body === undefined
        ? {}
        : { headers: { 'content-type': 'application/json', ...(cookie && { cookie }), ...headers } }),
    });
    for (const { name, value } of answer.cookies) {
      if (value === '') cookies.delete(name);
      else cookies.set(name, value);
    }
    const isJson = String(answer.headers['content-type']).includes('json');
    return { status: answer.statusCode, body: isJson ? answer.json() : {}, headers: answer.headers };
  };
  return {
    cookies,
    ask,
    signIn: (name, { from, ...more } = {}) => {
      const body = { email: `${name.toLowerCase()}@northgate.example`, password, ...more };
      return ask('POST', '/auth/sign-in', { body, ...(from === undefined ? {} : { from }) });
    },
  };
}

export const codes = (answer: Answer) => answer.body.errors?.map((error) => error.code);
