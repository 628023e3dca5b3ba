/** The questions of the data provider, written from the record types: nothing is asked of the server first. */
import { camel, pascal } from './graphql-name.ts';
import { rowSelection, wholeSelection } from './selection.ts';
import type { RecordShape } from './shape.ts';

export function listDocument(type: RecordShape): string {
  const name = pascal(type.name);
  return `query ${name}List($filter: ${name}Filter, $orderBy: ${name}Order, $offset: Int, $limit: Int) {
    page: ${camel(type.name)}List(filter: $filter, orderBy: $orderBy, offset: $offset, limit: $limit) {
      nodes { ${rowSelection(type)} }
      totalCount
    }
  }`;
}

export function nodeDocument(type: RecordShape): string {
  const name = pascal(type.name);
  return `query ${name}($id: ID!) { node(id: $id) { ... on ${name} { ${wholeSelection(type)} } } }`;
}

export function nodesDocument(type: RecordShape): string {
  const name = pascal(type.name);
  return `query ${name}s($ids: [ID!]!) { nodes(ids: $ids) { ... on ${name} { ${rowSelection(type)} } } }`;
}

type Change = 'create' | 'update' | 'archive';

export function changeDocument(type: RecordShape, change: Change): string {
  const verb = change + pascal(type.name);
  const input = change === 'archive' ? 'ArchiveInput' : `${pascal(verb)}Input`;
  return `mutation ${pascal(verb)}($input: ${input}!) {
    done: ${verb}(input: $input) {
      record { ${wholeSelection(type)} }
      userErrors { field code message }
    }
  }`;
}
