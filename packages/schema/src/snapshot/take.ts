import { hashOf } from '../kit/canonical.ts';
import type { Compared } from '../lifecycle/compare.ts';
import type { Dossier, Vocabulary } from '../lifecycle/dossier.ts';
import { contentOf } from '../lifecycle/draft.ts';
import { effectiveClass } from '../material-rule/summary-class.ts';
import type { Records } from '../records.ts';
import { ancestorsIn } from '../vocabulary/ancestors.ts';
import type { BindingClause, Snapshot, SnapshotStatement, Term } from './snapshot.ts';

type Posted = {
  number: number;
  ground: string;
  compared: readonly Compared[];
  platforms: readonly Records['platform'][];
  clause: BindingClause | null;
  notice: Snapshot['notice'];
};

/** Freezes a version with the names and ancestors of everything it refers to. */
export function takeSnapshot(dossier: Dossier, posted: Posted): { content: Snapshot; sha256: string } {
  const { policy, version, vocabulary } = dossier;
  const statements = dossier.statements.map(contentOf).sort((a, b) => a.order - b.order);
  const affiliates = affiliatesOf(policy.publishers, vocabulary.affiliations);
  const entities = [...policy.publishers, ...affiliates.flatMap((each) => [each.subject, each.object])];
  const content: Snapshot = {
    policy: {
      id: policy.id,
      key: policy.key,
      title: policy.title,
      kind: policy.kind,
      language: policy.language,
      timeZone: policy.timeZone,
      audiences: policy.audiences,
      publishers: policy.publishers,
    },
    version: {
      id: version.id,
      number: posted.number,
      ground: posted.ground,
      text: version.text ?? '',
      citation: version.citation,
      chosenAt: version.chosenAt,
    },
    statements,
    terms: termsOf([...statements.flatMap(referredIn), ...entities], vocabulary),
    affiliates,
    platforms: posted.platforms.map(({ id, key, name, host, noticeUrls }) => ({
      id,
      key,
      name,
      host,
      noticeUrls,
    })),
    differences: posted.compared.map(publicly),
    clause: posted.clause,
    notice: posted.notice,
  };
  return { content, sha256: hashOf(content) };
}

function publicly(each: Compared): Snapshot['differences'][number] {
  const {
    statementKey,
    statementKind,
    sort,
    facet,
    direction,
    before,
    after,
    reason,
    rule,
    ruleEdition,
    citation,
  } = each;
  const told = {
    statementKey,
    statementKind,
    sort,
    facet,
    direction,
    before,
    after,
    reason,
    rule,
    ruleEdition,
    citation,
  };
  return { ...told, class: effectiveClass(each) };
}

function referredIn(each: Omit<SnapshotStatement, never>): string[] {
  return [
    ...each.actors,
    ...each.sources,
    ...each.recipients,
    ...each.dataCategories,
    ...each.excludedDataCategories,
    ...each.collectionMethods,
    ...each.purposes,
    ...each.definedEntities,
  ];
}

function termsOf(referred: readonly string[], { terms, entities }: Vocabulary): Record<string, Term> {
  const ancestors = ancestorsIn(terms);
  const byId = new Map(terms.map((term) => [term.id, term]));
  const needed = new Set(referred.flatMap((id) => [id, ...ancestors(id)]));
  const keyOf = (id: string) => byId.get(id)?.key ?? id;
  const shown = terms
    .filter((term) => needed.has(term.id))
    .map((term) => ({ ...term, above: ancestors(term.id).map(keyOf) }));
  const bodies = entities
    .filter((entity) => needed.has(entity.id))
    .map((entity) => ({ ...entity, above: [] }));
  const frozen = [...shown, ...bodies].map(({ id, key, name, description, above }) => ({
    id,
    key,
    name,
    description,
    ancestors: above,
  }));
  return Object.fromEntries(frozen.map((term) => [term.id, term]));
}

/** Affiliations of the publishers with anybody, and of those with the publishers. */
function affiliatesOf(
  publishers: readonly string[],
  affiliations: Vocabulary['affiliations'],
): Snapshot['affiliates'] {
  const near = affiliations.filter(
    (each) => publishers.includes(each.subject) || publishers.includes(each.object),
  );
  const family = new Set(near.flatMap((each) => [each.subject, each.object]));
  return affiliations
    .filter((each) => each.archivedAt === null && family.has(each.subject) && family.has(each.object))
    .map(({ id, subject, relation, object, fromOn, toOn }) => ({
      id,
      subject,
      relation,
      object,
      fromOn,
      toOn,
    }));
}
