import { fileURLToPath } from 'node:url';
import { databaseAddress } from '@privacy-register/db/address';
import { Misuse } from '@privacy-register/db/misuse';
import { demandNode } from '@privacy-register/db/node-version';
import { open } from '@privacy-register/db/open';
import { settingsFrom } from '@privacy-register/db/settings';
import { configOf } from './config.ts';
import { firstStart } from './first-start.ts';
import { createServer } from './server.ts';

const clock = () => new Date().toISOString();

try {
  demandNode(process.versions.node);
  const settings = settingsFrom(process.env);
  const store = await open(databaseAddress(settings));
  await firstStart(store, { sample: settings.SAMPLE, now: clock(), tell: console.log });
  const dashboard = fileURLToPath(new URL('../../admin/dist', import.meta.url));
  const banner = fileURLToPath(new URL('../../../packages/banner/dist/banner.js', import.meta.url));
  const app = await createServer({
    store,
    clock,
    config: configOf(settings),
    dashboard,
    banner,
    commit: process.env.COMMIT ?? null,
  });
  const address = await app.listen({ host: settings.HOST, port: settings.PORT });
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
  if (!(error instanceof Misuse)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
