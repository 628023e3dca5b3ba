import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { payloadType } from '../graphql/payload.ts';
import { StepInput } from '../step/inputs.ts';
import { attach, erase } from './attach.ts';
import { AttachTextInput } from './inputs.ts';
import { SourceTextPayload } from './placed-part.ts';

@Resolver()
export class SourceTextResolver {
  @Mutation(() => SourceTextPayload, {
    description: 'Checked against the hash of the document; the places of its statements are found in it.',
  })
  sourceDocumentAttachText(
    @Ctx() context: Context,
    @Arg('input', () => AttachTextInput) given: AttachTextInput,
  ) {
    return attach(context, given);
  }

  @Mutation(() => payloadType('source-document'), {
    description: 'The words go, from beside the audit chain too; places and hashes stay.',
  })
  sourceDocumentEraseText(@Ctx() context: Context, @Arg('input', () => StepInput) given: StepInput) {
    return erase(context, { id: given.id, revision: given.expectedRevision });
  }
}
