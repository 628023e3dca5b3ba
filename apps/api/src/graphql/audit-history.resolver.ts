/** The audit entries as a reader goes through them: the newest first, chosen, and with what they changed. */
import { chainState } from '@privacy-register/db/audit-chain';
import type { AuditAsked, AuditEntry as Entry, Store } from '@privacy-register/db/store';
import { type Content, fieldChanges, fieldsIn } from '@privacy-register/schema/audit/field-changes';
import { refuse } from '@privacy-register/schema/kit/refusal';
import { demand } from '@privacy-register/schema/permission/permission';
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { AuditChain, AuditEntry, AuditedField } from './audit-entry.ts';
import { AuditFilter } from './audit-filter.ts';

const mostEntries = 200;
const pageSize = 100;

@Resolver(() => AuditEntry)
export class AuditHistoryResolver {
  @Query(() => [AuditEntry], { description: 'The newest first, from before the sequence given.' })
  async auditHistory(
    @Ctx() context: Context,
    @Arg('before', () => Int, { nullable: true }) before: number | null,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('filter', () => AuditFilter, { nullable: true }) filter: AuditFilter | null,
  ) {
    demand(context.viewer, 'read-audit');
    if (first < 0 || first > mostEntries)
      refuse('page-too-large', `Ask for at most ${mostEntries}.`, 'first');
    const chosen = Object.entries(filter ?? {}).filter(([, value]) => value !== null && value !== undefined);
    if (!chosen.every(([, value]) => isPlain(value))) return [];
    const asked: AuditAsked = { limit: first, order: 'newest-first', ...Object.fromEntries(chosen) };
    return context.store.auditTrail(before === null || before === undefined ? asked : { ...asked, before });
  }

  @Query(() => AuditEntry, { nullable: true, description: 'One entry by its sequence.' })
  async auditEntry(@Ctx() context: Context, @Arg('sequence', () => Int) sequence: number) {
    demand(context.viewer, 'read-audit');
    const [entry] = await context.store.auditTrail({ after: sequence - 1, before: sequence + 1, limit: 1 });
    return entry ?? null;
  }

  @Query(() => [String], { description: 'Every action that the audit entries name.' })
  auditActions(@Ctx() context: Context) {
    demand(context.viewer, 'read-audit');
    return context.store.auditActions();
  }

  @Query(() => AuditChain, { description: 'Reads the whole chain and checks every hash of it.' })
  async auditChain(@Ctx() context: Context) {
    demand(context.viewer, 'read-audit');
    const { end, brokenAt } = await chainState(context.store);
    return { verifiedUpTo: end.sequence, head: end.hash, brokenAt };
  }

  @FieldResolver(() => String, {
    description: 'What was done to the record: create, update, remove or forget.',
  })
  done(@Root() { content }: Entry) {
    return String(content.do);
  }

  @FieldResolver(() => [String], { description: 'The fields that it gave a value.' })
  fields(@Root() { content }: Entry) {
    return fieldsIn(content);
  }

  @FieldResolver(() => String, { nullable: true, description: 'The hash of the dossier that was approved.' })
  dossierHash(@Root() { content }: Entry) {
    return typeof content.dossierHash === 'string' ? content.dossierHash : null;
  }

  @FieldResolver(() => [AuditedField], { description: 'What it changed, with the values before and after.' })
  async changes(@Ctx() { store }: Context, @Root() entry: Entry) {
    return fieldChanges(entry.content, await contentsBefore(store, entry));
  }
}

/** Back to the entry that made the record, or until every field was found. */
async function contentsBefore(store: Store, { sequence, recordId, content }: Entry): Promise<Content[]> {
  const found: Content[] = [];
  const wanted = new Set(fieldsIn(content));
  let before = sequence;
  while (wanted.size > 0) {
    const page = await store.auditTrail({ recordId, before, order: 'newest-first', limit: pageSize });
    for (const earlier of page) {
      found.push(earlier.content);
      for (const name of Object.keys(earlier.content)) wanted.delete(name);
    }
    const oldest = page.at(-1);
    if (!oldest || page.length < pageSize) break;
    before = oldest.sequence;
  }
  return found;
}

const isPlain = (value: unknown) => /^[\w.:-]+$/.test(String(value));
