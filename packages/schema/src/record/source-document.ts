import { count, instant, parts, prose, ref, text, word } from '../kit/field.ts';
import type { RecordOf } from '../kit/record-type.ts';
import { recordType } from '../kit/record-type.ts';
import { published } from './policy-version.ts';
import { firstPosted, oncePosted } from './system-field.ts';
import { textMarkKinds } from './words.ts';

/** A captured text. Where it was found is public once it was observed; its words never are. */
export const sourceDocument = recordType({
  name: 'source-document',
  prefix: 'src',
  label: 'Source document',
  plural: 'Source documents',
  title: 'title',
  anonymous: oncePosted,
  fields: {
    key: text({ label: 'Key', unique: true, fixed: true }, 'key'),
    title: text({ label: 'Title' }),
    url: text({ label: 'Address of the capture', optional: true }, 'url'),
    originalUrl: text({ label: 'Address it was captured from', optional: true }, 'url'),
    capturedAt: instant({ label: 'Captured', optional: true }),
    sha256: text({ label: 'SHA-256 of the text', fixed: true }, 'hash'),
    length: count({ label: 'Length', help: 'In UTF-16 units.', fixed: true }),
    /** Somebody else's words: attached by the rule alone, and kept erasable, as personal values are. */
    text: prose({ label: 'Text', optional: true, ruled: true, internal: true, personal: true }),
    editions: parts(
      {
        sha256: text({ label: 'SHA-256' }, 'hash'),
        length: count({ label: 'Length' }),
        replacedAt: instant({ label: 'Replaced' }),
        reason: prose({ label: 'Reason' }),
      },
      {
        label: 'Editions before',
        help: 'Texts that this one took the place of.',
        ruled: true,
        internal: true,
      },
    ),
    ...firstPosted,
  },
});
export type SourceDocument = RecordOf<typeof sourceDocument>;

/** A mark on a text: a sentence that states no fact, a lost link and the like. */
export const textMark = recordType({
  name: 'text-mark',
  prefix: 'mrk',
  label: 'Text mark',
  plural: 'Text marks',
  title: 'reason',
  anonymous: { version: { is: published } },
  fields: {
    version: ref('policy-version', { label: 'Version', fixed: true, optional: true }),
    sourceDocument: ref('source-document', { label: 'Source document', fixed: true, optional: true }),
    start: count({ label: 'Start' }),
    end: count({ label: 'End' }),
    /** So that the mark is void once its sentence is edited. */
    sha256: text({ label: 'SHA-256 of the marked text' }, 'hash'),
    kind: word(textMarkKinds, { label: 'Kind' }),
    reason: text({ label: 'Reason', internal: true }),
  },
});
