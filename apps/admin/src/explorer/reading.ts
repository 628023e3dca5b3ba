/** What a written document asks for, before it is sent. */
import { Kind, type OperationDefinitionNode, parse } from 'graphql';

export type Reading =
  | { is: 'unreadable'; why: string }
  | { is: 'read'; operations: { name: string | null; changes: boolean; fields: string[] }[] };

export function readingOf(query: string): Reading {
  try {
    const operations = parse(query).definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
    if (operations.length === 0) return { is: 'unreadable', why: '' };
    return { is: 'read', operations: operations.map(told) };
  } catch (error) {
    return { is: 'unreadable', why: error instanceof Error ? error.message : String(error) };
  }
}

const told = ({ name, operation, selectionSet }: OperationDefinitionNode) => ({
  name: name?.value ?? null,
  changes: operation !== 'query',
  fields: selectionSet.selections.flatMap((each) => (each.kind === Kind.FIELD ? [each.name.value] : [])),
});

/** JSON with an object in it, or nothing at all. */
export function variablesOf(text: string): { variables: object } | null {
  if (text.trim() === '') return { variables: {} };
  try {
    const variables: unknown = JSON.parse(text);
    const isObject = typeof variables === 'object' && variables !== null && !Array.isArray(variables);
    return isObject ? { variables } : null;
  } catch {
    return null;
  }
}
