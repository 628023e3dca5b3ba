import type { Exporting } from './formats.ts';

export async function exportOwnJson({ policy: { key, title } }: Exporting): Promise<string> {
  return `${JSON.stringify({ format: 'privacy-register/1', policy: { key, title } }, null, 2)}\n`;
}
