/** Which records name the ones given, as the viewer may see them. */
import { refuse } from '@privacy-register/schema/kit/refusal';
import { isNamedInside, type Mention, mentionsOf } from '@privacy-register/schema/where-used/mention';
import type { Use } from '@privacy-register/schema/where-used/use';
import { and } from 'drizzle-orm';
import { fieldNamed, type Scope } from '../read/field.ts';
import type { Fetch } from '../read/row.ts';
import { matching } from '../read/where.ts';
import type { Row } from '../table/dialect.ts';
import { names, type Sought, wordOf } from './names.ts';
import { policyOf, titleOf, versionOf } from './title.ts';

export async function usesOf(scope: Scope, fetch: Fetch, sought: Sought): Promise<Use[]> {
  // A title is told through references: the public would read names that it may not see.
  if (scope.viewer.kind === 'anonymous') refuse('unauthenticated', 'Sign in first.');
  if (sought.targets.length === 0) return [];
  const found = await Promise.all(
    mentionsOf(sought.type).map(async (mention) => {
      const rows = await fetch(referring(scope, mention, sought));
      return rows.filter((row) => isMeant(mention, sought, row)).map((row) => useOf(mention, row));
    }),
  );
  return merged(found.flat());
}

function referring(scope: Scope, mention: Mention, sought: Sought) {
  const { tables, db } = scope;
  const { type } = mention;
  const table = tables.record[type];
  return db
    .select({
      id: table.id,
      archivedAt: table.archivedAt,
      title: titleOf(tables, type),
      version: versionOf(tables, type),
      policy: policyOf(tables, type),
      ...(mention.isInside ? { held: table[mention.field] } : {}),
    })
    .from(table)
    .where(and(matching(scope, type, {}), names(scope, mention, sought)))
    .orderBy(table.id);
}

/** The database finds the word anywhere in a part; here it is seen whether it stands where names stand. */
function isMeant(mention: Mention, { type: to, targets }: Sought, row: Row): boolean {
  const field = fieldNamed(mention.type, mention.field);
  if (!mention.isInside || !field) return true;
  return targets.some((target) => {
    const word = wordOf(mention, target);
    return word !== null && isNamedInside(field, row.held, { to, word });
  });
}

function useOf({ type, label }: Mention, { id, archivedAt, title, version, policy }: Row): Use {
  return { type, id, title, isArchived: archivedAt !== null, fields: [label], version, policy };
}

/** A record that names it twice is one use, by both of its fields. */
function merged(uses: readonly Use[]): Use[] {
  const byId = new Map<string, Use>();
  for (const use of uses) {
    const known = byId.get(use.id);
    if (known) known.fields.push(...use.fields);
    else byId.set(use.id, use);
  }
  return [...byId.values()];
}
