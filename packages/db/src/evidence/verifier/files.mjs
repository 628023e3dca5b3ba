import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from './hash.mjs';

const manifest = 'manifest.json';

/** Every file beside the manifest has to be in it, as it is, and none else; the manifest is compared byte by byte. */
export function checkFiles(folder, tell) {
  const there = filesIn(folder);
  const listed = listIn(folder, tell);
  if (!listed) return;
  const before = tell.flaws.length;
  for (const { path, bytes, sha256: hash } of listed) {
    const content = there.get(path);
    if (!content) tell.flaw(path, 'is missing, though manifest.json lists it.');
    else if (content.length !== bytes)
      tell.flaw(path, `has ${content.length} bytes; manifest.json says ${bytes}.`);
    else if (sha256(content) !== hash) tell.flaw(path, 'is not the file that manifest.json lists.');
  }
  const known = new Set(listed.map(({ path }) => path));
  for (const path of there.keys()) if (!known.has(path)) tell.flaw(path, 'is not listed in manifest.json.');
  if (tell.flaws.length > before) return;
  if (readFileSync(join(folder, manifest), 'utf8') !== manifestOf(there))
    return tell.flaw(manifest, 'is not written as the register writes it.');
  tell.checked(
    `${listed.length} files have the size and the SHA-256 that manifest.json lists; no other is there.`,
  );
}

function manifestOf(files) {
  const paths = [...files.keys()].sort();
  const listed = paths.map((path) => ({
    path,
    bytes: files.get(path).length,
    sha256: sha256(files.get(path)),
  }));
  return `${JSON.stringify({ evidence: 1, files: listed }, null, 2)}\n`;
}

function listIn(folder, tell) {
  try {
    const { files } = JSON.parse(readFileSync(join(folder, manifest), 'utf8'));
    if (files.every(({ path }) => typeof path === 'string')) return files;
  } catch {
    // Said below.
  }
  tell.flaw(manifest, 'is missing or cannot be read.');
  return null;
}

function filesIn(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((each) => !each.isDirectory()).map((each) => join(each.parentPath, each.name));
  const inside = (path) => path.slice(join(folder, '/').length).replaceAll('\\', '/');
  const files = paths.map((path) => [inside(path), readFileSync(path)]);
  return new Map(files.filter(([path]) => path !== manifest));
}
