import { modelOf, policyState, vocabularyOf } from '@privacy-register/db/dossier';
import { readingOf } from '@privacy-register/db/reading';
import type { Gathered, GatheredVersion } from '@privacy-register/documents/export/own-json/gathered';
import { ownJsonOf, writeOwnJson } from '@privacy-register/documents/export/own-json/own-json';
import type { Published } from '@privacy-register/documents/published';
import type { Exporting } from './formats.ts';

export const exportOwnJson = async (exporting: Exporting): Promise<string> =>
  writeOwnJson(ownJsonOf(await gathered(exporting)));

async function gathered({ read, policy, versions, ...asked }: Exporting): Promise<Gathered> {
  const [state, vocabulary, policies, sources] = await Promise.all([
    policyState(read, policy.id),
    vocabularyOf(read),
    read.all('policy', {}),
    read.many(
      'source-document',
      versions.flatMap(({ sourceDocument }) => sourceDocument ?? []),
    ),
  ]);
  const marks = await read.all('text-mark', { sourceDocument: { in: [...sources.keys()] } });
  const sourceDocuments = [...sources.values()].map((each) => {
    return { ...each, marks: marks.filter(({ sourceDocument }) => sourceDocument === each.id) };
  });
  const told = await Promise.all(versions.map((version) => versionOf(version, { read, ...asked })));
  const { coverage, platforms } = state;
  return { ...asked, policy, versions: told, coverage, platforms, sourceDocuments, vocabulary, policies };
}

type Reading = Pick<Exporting, 'read' | 'answers' | 'now'>;

async function versionOf(version: Published, { read, answers, now }: Reading): Promise<GatheredVersion> {
  const errata = await read.all(
    'erratum',
    { version: { eq: version.id } },
    { field: 'knownFrom', direction: 'asc' },
  );
  const [reading, first, { marks }] = await Promise.all([
    readingOf(read, { version, knownAt: now }, answers.snapshot),
    errata.length ? readingOf(read, { version, knownAt: version.createdAt }, answers.snapshot) : null,
    modelOf(read, version),
  ]);
  return { version, reading, recorded: (first ?? reading).statements, marks, errata };
}
