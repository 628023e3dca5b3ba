/** Formats that tell one version: the one in force, or else the latest that is known. */
import { vocabularyOf } from '@privacy-register/db/dossier';
import { readingOf } from '@privacy-register/db/reading';
import { writeDpv } from '@privacy-register/documents/export/dpv/write-dpv';
import { writeFideslang } from '@privacy-register/documents/export/fideslang/write-fideslang';
import { mappingsOf } from '@privacy-register/documents/export/mapping';
import { refuse } from '@privacy-register/schema/kit/refusal';
import { inForceAt } from '@privacy-register/schema/lifecycle/dossier';
import type { Exporting } from './formats.ts';

export const exportFideslang = async (exporting: Exporting): Promise<string> =>
  writeFideslang(await told(exporting)).yaml;

export const exportDpv = async (exporting: Exporting): Promise<string> => writeDpv(await told(exporting));

async function told({ read, policy, versions, answers, now, publicUrl }: Exporting) {
  const version = inForceAt([...versions], now) ?? latestOf(versions);
  if (!version) return refuse('not-found', 'No version of this policy is published.', 'policy');
  const [reading, { terms }] = await Promise.all([
    readingOf(read, { version, knownAt: now }, answers.snapshot),
    vocabularyOf(read),
  ]);
  const address = `${publicUrl}/policies/${policy.key}/versions/${version.number}`;
  return { reading, mappings: mappingsOf(terms), address };
}

const latestOf = (versions: Exporting['versions']) =>
  [...versions].sort((a, b) => b.number - a.number).find(({ status }) => status !== 'withdrawn');
