import type { Page } from '@privacy-register/db/read/reader';
import type { RecordName } from '@privacy-register/schema/records';
import { Field, Int, ObjectType } from 'type-graphql';
import { type ClassType, namedClass } from './class.ts';
import { pascal } from './names.ts';
import { objectType } from './output.ts';

@ObjectType()
class PageInfo {
  @Field(() => Boolean)
  hasNextPage: boolean;
  @Field(() => Boolean)
  hasPreviousPage: boolean;
  @Field(() => String, { nullable: true })
  startCursor: string | null;
  @Field(() => String, { nullable: true })
  endCursor: string | null;
}

export function connectionType(name: RecordName): ClassType {
  const record = objectType(name);
  const edge = named(`${pascal(name)}Edge`);
  Field(() => String)(edge.prototype, 'cursor');
  Field(() => record)(edge.prototype, 'node');
  const connection = named(`${pascal(name)}Connection`);
  Field(() => [edge])(connection.prototype, 'edges');
  Field(() => [record])(connection.prototype, 'nodes');
  Field(() => PageInfo)(connection.prototype, 'pageInfo');
  Field(() => Int, { description: 'Counted only when asked for.' })(connection.prototype, 'totalCount');
  return connection;
}

type Row = { id: string };

/** `totalCount` is a getter, so that only whoever selects it has it counted. */
export function connectionOf<R extends Row>(page: Page<R>) {
  const edges = page.rows.map((node) => ({ cursor: page.cursor(node), node }));
  return {
    edges,
    nodes: page.rows,
    pageInfo: {
      hasNextPage: page.hasNext,
      hasPreviousPage: page.hasPrevious,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    get totalCount() {
      return page.total();
    },
  };
}

function named(name: string): ClassType {
  const target = namedClass(name);
  ObjectType(name)(target);
  return target;
}
