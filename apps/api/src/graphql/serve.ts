/** GraphQL over HTTP: Apollo behind Fastify, with limits on what a request may cost. */
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import type { Store } from '@privacy-register/db/store';
import { anonymous } from '@privacy-register/schema/permission/viewer';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Answers } from '../answer/answers.ts';
import { type Context, contextOf } from '../context.ts';
import { refuseForeignOrigin } from '../sign-in/origin.ts';
import { viewerOf } from '../sign-in/viewer-of.ts';
import { formatError, statusPlugin } from './errors.ts';
import { readablePlugin, withStatus } from './readable.ts';
import { schemaOnce } from './schema.ts';

export type Serving = {
  store: Store;
  answers: Answers;
  clock: () => string;
  config: { publicUrl: string };
};

const mostTokens = 4_000;

const armor = new ApolloArmor({
  maxDepth: { n: 12, ignoreIntrospection: true, propagateOnRejection: true },
  maxAliases: { n: 30, allowList: [] },
  maxDirectives: { n: 20 },
  // graphql-js counts tokens itself; armour would parse apart, where a slip of the pen counts as our bug.
  maxTokens: { enabled: false },
  costLimit: { enabled: false },
  blockFieldSuggestion: { enabled: true },
});

export async function serveGraphql(app: FastifyInstance, serving: Serving): Promise<ApolloServer<Context>> {
  const { plugins, validationRules } = armor.protect();
  const apollo = new ApolloServer<Context>({
    schema: await schemaOnce(),
    introspection: true,
    parseOptions: { maxTokens: mostTokens },
    allowBatchedHttpRequests: false,
    formatError,
    validationRules,
    includeStacktraceInErrorResponses: false,
    plugins: [
      ...plugins,
      statusPlugin,
      readablePlugin,
      fastifyApolloDrainPlugin(app),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
    ],
  });
  await apollo.start();
  const context = (request: FastifyRequest) => withStatus(() => contextFor(request, serving));
  await app.register(fastifyApollo(apollo), {
    path: '/graphql',
    method: ['GET', 'POST', 'OPTIONS'],
    context,
  });
  return apollo;
}

async function contextFor(
  request: FastifyRequest,
  { store, answers, clock, config }: Serving,
): Promise<Context> {
  refuseForeignOrigin(request, config.publicUrl);
  const now = clock();
  const viewer =
    request.headers.cookie || request.headers.authorization
      ? await viewerOf(request, { store, now })
      : anonymous;
  return contextOf({ store, answers, viewer, now, publicUrl: config.publicUrl });
}
