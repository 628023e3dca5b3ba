/** What else is recorded of documents that are not ours. */
import { decide } from '@privacy-register/db/decide';
import { policyState } from '@privacy-register/db/dossier';
import type { Reader } from '@privacy-register/db/read/reader';
import { refuse } from '@privacy-register/schema/kit/refusal';
import { knowByTitle } from '@privacy-register/schema/lifecycle/observe';
import { seeAgain } from '@privacy-register/schema/lifecycle/see-again';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { answer, payloadType } from '../graphql/payload.ts';
import { StepInput } from '../step/inputs.ts';
import { SeenAgainInput } from './inputs.ts';

@Resolver()
export class ObservationResolver {
  @Mutation(() => payloadType('policy'), {
    description: 'Another document names this one, and nothing more is known: public without versions.',
  })
  policyKnownByTitle(@Ctx() context: Context, @Arg('input', () => StepInput) given: StepInput) {
    const { store, asked, read } = context;
    const run = async () => {
      await decide(store, asked, 'policy.known-by-title', async (reader) => {
        const state = await policyState(reader, given.id);
        refuseStale(state.policy, given);
        return knowByTitle(state, asked);
      });
      return read.get('policy', given.id);
    };
    return answer(run, () => read.get('policy', given.id));
  }

  @Mutation(() => payloadType('policy-version'), { description: 'The same text was captured once more.' })
  policyVersionSeenAgain(@Ctx() context: Context, @Arg('input', () => SeenAgainInput) given: SeenAgainInput) {
    const { store, asked, read } = context;
    const run = async () => {
      await decide(store, asked, 'policy-version.seen-again', async (reader) => {
        const { version, source } = await observedOf(reader, given);
        return seeAgain(await policyState(reader, version.policy), { version, source }, given, asked);
      });
      return read.get('policy-version', given.id);
    };
    return answer(run, () => read.get('policy-version', given.id));
  }
}

async function observedOf(read: Reader, given: StepInput) {
  const version = await read.get('policy-version', given.id);
  if (!version) return refuse('not-found', 'There is no such version.', 'id');
  refuseStale(version, given);
  const source = version.sourceDocument && (await read.get('source-document', version.sourceDocument));
  return source ? { version, source } : refuse('wrong-status', 'This version has no source document.', 'id');
}

function refuseStale({ revision }: { revision: number }, { expectedRevision }: StepInput): void {
  if (revision !== expectedRevision) refuse('stale', 'It has been changed meanwhile.');
}
