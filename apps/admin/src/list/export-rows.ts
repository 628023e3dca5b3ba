/** Every record that a list's filter finds, page by page, as plain values: records are named by key. */

import { filterOf } from '@privacy-register/desk/provider/filter.ts';
import { camel, kebab, pascal } from '@privacy-register/desk/provider/graphql-name.ts';
import type { Ask } from '@privacy-register/desk/provider/shape.ts';
import { isValues, type Values } from '@privacy-register/desk/provider/value.ts';
import type { Field } from '@privacy-register/schema/kit/field';
import type { RecordType } from '@privacy-register/schema/kit/record-type';
import { isIndexed } from '../data-provider/indexed.ts';
import { recordNamed } from '../data-provider/record-named.ts';

type Page = { page: { nodes: Values[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } };
const perPage = 200;

export async function exportRows(ask: Ask, type: RecordType, filter: Values): Promise<Values[]> {
  const name = pascal(type.name);
  const document = `query ${name}Export($filter: ${name}Filter, $first: Int, $after: String) {
    page: ${camel(type.name)}List(filter: $filter, first: $first, after: $after) {
      nodes { id ${selectionOf(type.fields)} archivedAt }
      pageInfo { hasNextPage endCursor }
    }
  }`;
  const rows: Values[] = [];
  for (let after: string | null = null; ; ) {
    const variables: Values = {
      filter: filterOf(type, filter, { isIndexed }),
      first: perPage,
      ...(after ? { after } : {}),
    };
    const { page }: Page = await ask<Page>(document, variables);
    rows.push(...page.nodes.map((node) => plain(type.fields, node)));
    if (!page.pageInfo.hasNextPage) return rows;
    after = page.pageInfo.endCursor;
  }
}

type Fields = Record<string, Field>;

function selectionOf(fields: Fields): string {
  const told = Object.entries(fields).filter(([, field]) => !field.secret);
  return told.map(([name, field]) => name + inside(field)).join(' ');
}

function inside(field: Field): string {
  if ('to' in field) return 'key' in recordNamed(field.to).fields ? ' { id key }' : ' { id }';
  return 'fields' in field ? ` { ${selectionOf(field.fields)} }` : '';
}

function plain(fields: Fields, values: Values): Values {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
      return [name, field ? plainValue(field, value) : value];
    }),
  );
}

function plainValue(field: Field, value: unknown): unknown {
  if (value === null) return null;
  if (Array.isArray(value)) return value.map((each) => plainValue(field, each));
  if ('to' in field) return isValues(value) ? (value.key ?? value.id) : value;
  if ('words' in field) return kebab(String(value));
  return 'fields' in field && isValues(value) ? plain(field.fields, value) : value;
}
