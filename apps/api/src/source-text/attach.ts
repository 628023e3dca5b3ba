import { decide } from '@privacy-register/db/decide';
import { prose } from '@privacy-register/schema/kit/value';
import { demand } from '@privacy-register/schema/permission/permission';
import { register } from '@privacy-register/schema/permission/viewer';
import { attachText, eraseText, type Placing, placeText } from '@privacy-register/schema/source-text/attach';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { answer } from '../graphql/payload.ts';
import type { Held } from '../record/keep.ts';
import type { AttachTextInput } from './inputs.ts';
import { type SourceTextPayload, tellPlaced } from './placed-part.ts';
import { sourcedOf } from './sourced.ts';

const written = z.object({ text: prose });

/** Tells the state of every place even where the step is refused for what would be lost. */
export async function attach(context: Context, input: AttachTextInput): Promise<SourceTextPayload> {
  const { store, asked, read, viewer } = context;
  const held = { id: input.id, revision: input.expectedRevision };
  const given = { text: input.text, reason: input.reason ?? null, lostAccepted: input.lostAccepted ?? 0 };
  let placing: Placing | null = null;
  const run = async () => {
    demand(viewer, 'observe');
    const { text } = written.parse({ text: given.text });
    if (input.dryRun) {
      placing = placeText(await sourcedOf(store.read(register), held), { ...given, text });
      return read.get('source-document', held.id);
    }
    await decide(store, asked, 'source-document.attach-text', async (reader) => {
      const sourced = await sourcedOf(reader, held);
      placing = placeText(sourced, { ...given, text });
      return attachText(sourced, { ...given, text }, asked);
    });
    return read.get('source-document', held.id);
  };
  return { ...(await answer(run, () => read.get('source-document', held.id))), ...told(placing) };
}

export function erase({ store, asked, read }: Context, held: Held) {
  const run = async () => {
    await decide(store, asked, 'source-document.erase-text', async (reader) => {
      const { source } = await sourcedOf(reader, held);
      return eraseText(source, asked);
    });
    return read.get('source-document', held.id);
  };
  return answer(run, () => read.get('source-document', held.id));
}

function told(placing: Placing | null): Pick<SourceTextPayload, 'passages' | 'undone' | 'isOtherText'> {
  if (!placing) return { passages: [], undone: [], isOtherText: false };
  const { text, undone, isOther, parts } = placing;
  return { passages: parts.map((part) => tellPlaced(text, part)), undone, isOtherText: isOther };
}
