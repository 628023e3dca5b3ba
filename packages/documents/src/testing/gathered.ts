/** What an export is written from, of a register in memory. */
import { contentOf } from '@privacy-register/schema/lifecycle/draft';
import { vocabularies } from '@privacy-register/schema/record/vocabulary';
import { readObserved } from '@privacy-register/schema/snapshot/reading';
import type { World } from '@privacy-register/schema/testing/world';
import type { Gathered } from '../export/own-json/gathered.ts';

/** Of its one policy, all of whose versions were observed. */
export function gatheredIn(world: World, now: string): Gathered {
  const [policy] = world.all('policy');
  if (!policy) throw new Error('No policy');
  const [coverage, platforms, marks] = [world.all('coverage'), world.all('platform'), world.all('text-mark')];
  const vocabulary = {
    terms: vocabularies.flatMap(({ name }) => world.all(name)),
    entities: world.all('legal-entity'),
    affiliations: world.all('affiliation'),
  };
  const errata = world.all('erratum');
  const versions = world.all('policy-version').map((version) => {
    const statements = world.all('statement').filter((each) => each.version === version.id);
    const recorded = { policy, coverage, platforms, vocabulary, statements };
    const corrected = errata.filter((each) => each.version === version.id);
    return {
      version,
      reading: readObserved(recorded, { version, errata: corrected }),
      recorded: statements.map(contentOf),
      marks: marks.filter((each) => each.version === version.id),
      errata: corrected,
    };
  });
  const sourceDocuments = world.all('source-document').map((each) => {
    return { ...each, marks: marks.filter(({ sourceDocument }) => sourceDocument === each.id) };
  });
  const publicUrl = 'https://register.example';
  return {
    policy,
    versions,
    coverage,
    platforms,
    sourceDocuments,
    vocabulary,
    policies: [policy],
    now,
    publicUrl,
  };
}
