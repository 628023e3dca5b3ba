/** References between records as fields: loaded in batches, as the viewer may see them. */
import type { RecordType } from '@privacy-register/schema/kit/record-type';
import { type RecordName, recordName, records } from '@privacy-register/schema/records';
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { type ClassType, namedClass } from './class.ts';
import { capital, pascal } from './names.ts';
import { objectType } from './output.ts';

type Row = { id: string } & Record<string, unknown>;

export function relationsOf(type: RecordType): ClassType {
  const target = namedClass(`${pascal(type.name)}Relations`);
  for (const [name, field] of Object.entries(type.fields)) {
    if (field.kind === 'ref') {
      const to = recordName(field.to);
      define(
        target,
        name,
        () => objectType(to),
        field.label,
        (row, context) => {
          const id = row[name];
          return typeof id === 'string' ? context.load(to, id) : null;
        },
      );
    }
    if (field.kind === 'refs') {
      const to = recordName(field.to);
      define(
        target,
        name,
        () => [objectType(to)],
        field.label,
        async (row, context) => {
          const ids = row[name];
          if (!Array.isArray(ids)) return [];
          const found = await Promise.all(ids.map((id) => context.load(to, id)));
          return found.filter((each) => each !== null);
        },
      );
    }
  }
  for (const back of backwards.filter((each) => each.on === type.name)) defineBackward(target, back);
  Resolver(() => objectType(recordName(type.name)))(target);
  return target;
}

/** The ways back that people walk: from a policy to its versions, from a version to what it says. */
const backwards: { on: RecordName; field: string; type: RecordName; by: string; order: string }[] = [
  { on: 'policy', field: 'versions', type: 'policy-version', by: 'policy', order: 'id' },
  { on: 'policy', field: 'coverage', type: 'coverage', by: 'policy', order: 'fromAt' },
  { on: 'policy-version', field: 'statements', type: 'statement', by: 'version', order: 'order' },
  { on: 'policy-version', field: 'marks', type: 'text-mark', by: 'version', order: 'start' },
  { on: 'policy-version', field: 'differences', type: 'change', by: 'version', order: 'order' },
  { on: 'policy-version', field: 'notices', type: 'change-notice', by: 'version', order: 'issuedAt' },
  { on: 'policy-version', field: 'approvals', type: 'approval', by: 'version', order: 'askedAt' },
  { on: 'policy-version', field: 'incidents', type: 'incident', by: 'version', order: 'at' },
  { on: 'policy-version', field: 'errata', type: 'erratum', by: 'version', order: 'knownFrom' },
  { on: 'policy-version', field: 'comments', type: 'comment', by: 'version', order: 'createdAt' },
  { on: 'change-notice', field: 'postings', type: 'posting', by: 'notice', order: 'id' },
  { on: 'posting', field: 'evidence', type: 'fetch-evidence', by: 'posting', order: 'at' },
  { on: 'source-document', field: 'versions', type: 'policy-version', by: 'sourceDocument', order: 'id' },
  { on: 'source-document', field: 'marks', type: 'text-mark', by: 'sourceDocument', order: 'start' },
  { on: 'platform', field: 'coverage', type: 'coverage', by: 'platform', order: 'fromAt' },
];

const mostBackward = 200;

function defineBackward(target: ClassType, back: (typeof backwards)[number]): void {
  const { field, type, by, order } = back;
  const resolve = async (row: Row, context: Context, first: number) => {
    const orderBy = { field: order, direction: 'asc' as const };
    const page = await context.read.page(type, { filter: { [by]: { eq: row.id } }, orderBy, first });
    return page.rows;
  };
  const descriptor = { value: resolve, configurable: true };
  Object.defineProperty(target.prototype, field, descriptor);
  FieldResolver(() => [objectType(type)], { description: `Its ${records[type].plural.toLowerCase()}.` })(
    target.prototype,
    field,
    descriptor,
  );
  Root()(target.prototype, field, 0);
  Ctx()(target.prototype, field, 1);
  Arg('first', () => Int, { defaultValue: mostBackward })(target.prototype, field, 2);
}

type Resolve = (row: Row, context: Context) => unknown;

function define(target: ClassType, name: string, type: () => object, label: string, resolve: Resolve): void {
  const descriptor = { value: resolve, configurable: true };
  Object.defineProperty(target.prototype, name, descriptor);
  FieldResolver(type, { nullable: true, description: `${capital(label)}.` })(
    target.prototype,
    name,
    descriptor,
  );
  Root()(target.prototype, name, 0);
  Ctx()(target.prototype, name, 1);
}
