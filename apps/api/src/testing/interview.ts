/** Puts questions to /graphql as the public would, several in one request, and keeps what was said. */
import { typeOfId } from '@privacy-register/schema/kit/id';
import type { FastifyInstance } from 'fastify';
import { type GraphQLSchema, getNamedType } from 'graphql';
import { pascal } from '../graphql/names.ts';
import type { Question } from './questions.ts';
import { selectionOf, selectionOfNode } from './selection.ts';

const atOnce = 25;
const mostWords = 800;

/** What was answered, by question: the data of the field and the errors below it. */
export type Said = Map<string, string>;

export async function interview(
  app: FastifyInstance,
  schema: GraphQLSchema,
  questions: readonly Question[],
): Promise<Said> {
  const said: Said = new Map();
  const left = [...questions];
  while (left.length) {
    const first = left[0];
    const share = first ? Math.floor(mostWords / selectionFor(schema, first).split(' ').length) : 1;
    await ask(app, schema, left.splice(0, Math.max(1, Math.min(share, atOnce))), said);
  }
  return said;
}

const named = ({ field, args }: Question) => `${field} ${JSON.stringify(args)}`;

async function ask(
  app: FastifyInstance,
  schema: GraphQLSchema,
  batch: readonly Question[],
  said: Said,
): Promise<void> {
  const asked = batch.map((question, at) => phrased(schema, question, at));
  const declared = asked.flatMap((each) => each.declared);
  const head = declared.length ? `query (${declared.join(', ')})` : 'query';
  const query = `${head} { ${asked.map((each) => each.words).join(' ')} }`;
  const variables = Object.assign({}, ...asked.map((each) => each.variables));
  const response = await app.inject({ method: 'POST', url: '/graphql', payload: { query, variables } });
  const { data, errors = [] } = response.json<Answer>();
  if (!data && batch.length > 1) {
    // Too much for one request: in two halves.
    const half = Math.ceil(batch.length / 2);
    await ask(app, schema, batch.slice(0, half), said);
    return ask(app, schema, batch.slice(half), said);
  }
  batch.forEach((question, at) => {
    const own = errors.filter(({ path }) => !path || path[0] === `a${at}`);
    const told = own.map(({ message, extensions, path }) => ({ message, extensions, path: path?.slice(1) }));
    said.set(named(question), JSON.stringify({ data: data?.[`a${at}`], errors: told }));
  });
}

type Told = { message: string; extensions?: unknown; path?: (string | number)[] };
type Answer = { data?: Record<string, unknown> | null; errors?: Told[] };

function phrased(schema: GraphQLSchema, question: Question, at: number) {
  const field = schema.getQueryType()?.getFields()[question.field];
  const given = field?.args.filter((arg) => arg.name in question.args) ?? [];
  const passed = given.map(({ name }) => `${name}: $${name}${at}`).join(', ');
  return {
    declared: given.map(({ name, type }) => `$${name}${at}: ${type}`),
    variables: Object.fromEntries(given.map(({ name }) => [`${name}${at}`, question.args[name]])),
    words: `a${at}: ${question.field}${passed && `(${passed})`} ${selectionFor(schema, question)}`,
  };
}

/** All there is to select where nothing narrows the question; else who was found, and how many. */
function selectionFor(schema: GraphQLSchema, { field, args }: Question): string {
  const type = getNamedType(schema.getQueryType()?.getFields()[field]?.type);
  if (!type) throw new Error(`There is no query ${field}.`);
  if (field === 'node') return selectionOfNode(schema, pascal(typeOfId(String(args.id)) ?? ''));
  if (type.name.endsWith('Connection') && Object.keys(args).length) return '{ totalCount nodes { id } }';
  return selectionOf(type);
}
