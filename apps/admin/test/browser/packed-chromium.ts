// Unpacks the Chromium of @sparticuz/chromium, with the libraries and fonts a bare Linux lacks.
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';
import type { LaunchOptions } from 'playwright-core';

const tools = fileURLToPath(new URL('../../../../.tools/', import.meta.url));
const packed = join(createRequire(import.meta.url).resolve('@sparticuz/chromium'), '../../../bin');

export async function packedChromium(): Promise<LaunchOptions> {
  const folder = join(tools, 'chromium-147.0.0');
  if (!existsSync(folder)) await unpackInto(folder);
  const fonts = join(folder, 'fonts.conf');
  writeFileSync(fonts, fontConfiguration(folder));
  const env = { ...process.env, LD_LIBRARY_PATH: join(folder, 'lib'), FONTCONFIG_FILE: fonts };
  return { executablePath: join(folder, 'chromium'), env };
}

/** Unpacks beside the folder and renames, so that an unpacking cut short is never taken for a browser. */
async function unpackInto(folder: string): Promise<void> {
  mkdirSync(tools, { recursive: true });
  const draft = mkdtempSync(`${folder}-`);
  const browser = join(draft, 'chromium');
  await Promise.all([
    inflate('chromium.br', browser),
    ...['al2023', 'fonts', 'swiftshader'].map(async (name) => {
      const archive = join(draft, `${name}.tar`);
      await inflate(`${name}.tar.br`, archive);
      execFileSync('tar', ['-xf', archive, '-C', draft]);
      rmSync(archive);
    }),
  ]);
  chmodSync(browser, 0o755);
  if (existsSync(folder)) rmSync(draft, { recursive: true });
  else renameSync(draft, folder);
}

const inflate = (name: string, to: string) =>
  pipeline(createReadStream(join(packed, name)), createBrotliDecompress(), createWriteStream(to));

const fontConfiguration = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'font-cache')}</cachedir>
</fontconfig>
`;
