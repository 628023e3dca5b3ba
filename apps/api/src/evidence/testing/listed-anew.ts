/** What somebody would do who changes a file and lists it anew: the manifest fits, the rest must not. */
import { manifestOf } from '@privacy-register/schema/evidence/manifest';

export function listedAnew(files: ReadonlyMap<string, Buffer>): Map<string, Buffer> {
  const others = [...files].filter(([path]) => path !== 'manifest.json');
  const { path, bytes } = manifestOf(others.map(([path, bytes]) => ({ path, bytes })));
  return new Map([...others, [path, Buffer.from(bytes)]]);
}
