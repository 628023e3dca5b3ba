/** What a published version says: from its snapshot, with the corrections known at an instant. */
import { refuse } from '@privacy-register/schema/kit/refusal';
import { contentOf } from '@privacy-register/schema/lifecycle/draft';
import { type PolicyVersion, publishedStatuses } from '@privacy-register/schema/record/policy-version';
import { vocabularies } from '@privacy-register/schema/record/vocabulary';
import { referredIn } from '@privacy-register/schema/snapshot/referred';
import type { SnapshotStatement, Term } from '@privacy-register/schema/snapshot/snapshot';
import type { Context } from '../context.ts';

export type Posted = {
  version: PolicyVersion;
  statements: SnapshotStatement[];
  termOf: (id: string) => Term | null;
};
const published: readonly string[] = publishedStatuses;

export async function posted(context: Context, version: PolicyVersion, knownAt: string): Promise<Posted> {
  if (!published.includes(version.status)) refuse('not-found', 'This version is not published.');
  const snapshot = await context.answers.snapshot(version.id);
  const said = snapshot ? snapshot.statements : await observedStatements(context, version);
  const errata = await context.read.all('erratum', {
    version: { eq: version.id },
    knownFrom: { lte: knownAt },
  });
  const statements = said.map((each): SnapshotStatement => {
    const readings = errata
      .filter((erratum) => erratum.statementKey === each.key)
      .map((erratum) => erratum.reading);
    // Readings were parsed as a statement's fields when they were recorded.
    return Object.assign({}, each, ...readings);
  });
  const named = new Map(Object.entries(snapshot?.terms ?? {}));
  const missing = statements.flatMap(referredIn).filter((id) => !named.has(id));
  for (const term of await liveTerms(context, missing)) named.set(term.id, term);
  return { version, statements, termOf: (id) => named.get(id) ?? null };
}

/** An observed version has no snapshot of ours: what we recorded of it is read as it stands. */
async function observedStatements({ read }: Context, version: PolicyVersion) {
  const found = await read.all(
    'statement',
    { version: { eq: version.id } },
    { field: 'order', direction: 'asc' },
  );
  return found.map(contentOf);
}

async function liveTerms({ read }: Context, ids: readonly string[]): Promise<Term[]> {
  if (!ids.length) return [];
  const types = [...vocabularies.map((type) => type.name), 'legal-entity' as const];
  const found = await Promise.all(types.map((type) => read.many(type, ids)));
  return found
    .flatMap((each) => [...each.values()])
    .map(({ id, key, name, description }) => ({ id, key, name, description, ancestors: [] }));
}
