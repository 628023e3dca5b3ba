import { fileURLToPath } from 'node:url';
import { open } from '@privacy-register/db/open';
import { ZodError } from 'zod';
import { badSetting, configFrom } from './config.ts';
import { firstStart } from './first-start.ts';
import { createServer } from './server.ts';

const clock = () => new Date().toISOString();

try {
  const config = configFrom(process.env);
  const store = await open(config.database);
  await firstStart(store, { sample: config.sample, now: clock(), tell: console.log });
  const dashboard = fileURLToPath(new URL('../../admin/dist', import.meta.url));
  const app = await createServer({ store, clock, config, dashboard, commit: process.env.COMMIT ?? '' });
  const address = await app.listen({ host: config.host, port: config.port });
  console.log(`Privacy Register is at ${address}`);
  console.log(`  dashboard  ${address}/admin/`);
  console.log(`  GraphQL    ${address}/graphql`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, async () => {
      await app.close();
      await store.close();
    });
  }
} catch (error) {
  if (error instanceof ZodError) {
    console.error(badSetting(error));
    process.exit(2);
  }
  throw error;
}
