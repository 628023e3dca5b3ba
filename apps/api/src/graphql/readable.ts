/** Requests that graphql-js would take up and stumble over, refused before. */
import type { ApolloServerPlugin } from '@apollo/server';
import { Refusal } from '@privacy-register/schema/kit/refusal';
import { GraphQLError } from 'graphql';
import type { Context } from '../context.ts';
import { statusOf } from '../problem.ts';

const mostNesting = 50;

export const readablePlugin: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operation, request }) {
        if (operation?.operation === 'subscription') {
          throw refused('There are no subscriptions here.', 'OPERATION_RESOLUTION_FAILURE');
        }
        if (isNestedBeyond(mostNesting, request.variables)) {
          throw refused(`Variables nest at most ${mostNesting} deep.`, 'BAD_USER_INPUT');
        }
      },
    };
  },
};

/** Who asks is told before anything is read: with the status of the refusal, where it is one. */
export async function withStatus<R>(ask: () => Promise<R>): Promise<R> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const http = { status: statusOf(error) };
    throw new GraphQLError(error.message, { originalError: error, extensions: { http } });
  }
}

const refused = (message: string, code: string) => new GraphQLError(message, { extensions: { code } });

/** Level by level: recursion is what this is to prevent. */
function isNestedBeyond(most: number, value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length; depth += 1) {
    if (depth > most) return true;
    level = level.flatMap((each) => (typeof each === 'object' && each !== null ? Object.values(each) : []));
  }
  return false;
}
