import { hashOf } from '../kit/canonical.ts';
import type { Compared } from '../lifecycle/compare.ts';
import { coveredPlatforms, type Dossier } from '../lifecycle/dossier.ts';
import { contentOf } from '../lifecycle/draft.ts';
import { lawsOver } from '../lifecycle/laws-over.ts';
import { effectiveClass } from '../material-rule/summary-class.ts';
import { localDay } from '../notice-period/local-day.ts';
import { shownAffiliates } from './shown-affiliates.ts';
import { shownTerms } from './shown-terms.ts';
import type { BindingClause, Snapshot } from './snapshot.ts';

type Posted = {
  at: string;
  number: number;
  ground: string;
  compared: readonly Compared[];
  clauses: BindingClause[];
  notice: Snapshot['notice'];
};

/** What is frozen: less than a dossier. */
type Freezable = Pick<
  Dossier,
  'policy' | 'version' | 'statements' | 'vocabulary' | 'coverage' | 'platforms'
> & { predecessor: Pick<NonNullable<Dossier['predecessor']>, 'statements'> | null };

/** Freezes a version with the names and ancestors of everything it refers to. */
export function takeSnapshot(dossier: Freezable, posted: Posted): { content: Snapshot; sha256: string } {
  const { id, key, title, kind, language, timeZone, audiences, publishers } = dossier.policy;
  const { version, vocabulary } = dossier;
  const { at, number, ground, compared, clauses, notice } = posted;
  const statements = dossier.statements.map(contentOf).sort((a, b) => a.order - b.order);
  const gone = dossier.predecessor?.statements.map(contentOf) ?? [];
  const affiliates = shownAffiliates(publishers, vocabulary.affiliations, localDay(at, timeZone));
  const entities = [...publishers, ...affiliates.flatMap((each) => [each.subject, each.object])];
  const content: Snapshot = {
    policy: { id, key, title, kind, language, timeZone, audiences, publishers },
    version: {
      id: version.id,
      number,
      ground,
      text: version.text ?? '',
      citation: version.citation,
      chosenAt: version.chosenAt,
      dataScope: version.dataScope,
      earlierDataConsent: version.earlierDataConsent,
    },
    statements,
    // Differences tell of what went, too: its names are frozen beside those of what stays.
    terms: shownTerms([...statements, ...gone], entities, vocabulary),
    affiliates,
    platforms: coveredPlatforms(dossier, at).map(shownPlatform),
    differences: compared.map(publicly),
    clauses,
    laws: lawsOver(dossier, { compared, at }),
    notice,
  };
  return { content, sha256: hashOf(content) };
}

function shownPlatform({ id, key, name, host, noticeUrls }: Dossier['platforms'][number]) {
  return { id, key, name, host, noticeUrls };
}

/** The class that counts, without who overruled it and why. */
function publicly(compared: Compared): Snapshot['differences'][number] {
  const { order, overruledTo, overruledReason, overruledBy, consentedBy, keptBy, answerReason, ...told } =
    compared;
  return { ...told, class: effectiveClass(compared) };
}
