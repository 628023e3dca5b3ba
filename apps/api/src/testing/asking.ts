import type { Store } from '@privacy-register/db/store';
import { createServer } from '../server.ts';

type Asked<D> = { data: D; errors?: { message: string; extensions: { code: string } }[] };
export type Asking = <D>(query: string, variables?: object) => Promise<Asked<D>>;

/** The service as anybody may ask it, at one instant. */
export async function asking(store: Store, now: string): Promise<Asking> {
  const config = { publicUrl: 'http://localhost:4000', oidc: null, trustProxy: false };
  const app = await createServer({ store, clock: () => now, config, dashboard: null });
  return async <D>(query: string, variables: object = {}) => {
    const request = { method: 'POST', url: '/graphql', payload: { query, variables } } as const;
    const response = await app.inject({ ...request, headers: { 'content-type': 'application/json' } });
    return response.json<Asked<D>>();
  };
}
