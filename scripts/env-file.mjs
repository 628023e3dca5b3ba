import { existsSync } from 'node:fs';

/** Takes the settings of .env where there is one; what the environment says already holds. */
export function readEnvFile() {
  if (existsSync('.env')) process.loadEnvFile('.env');
}
