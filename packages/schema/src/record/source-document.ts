import { count, instant, prose, ref, text, word } from '../kit/field.ts';
import { recordType } from '../kit/record-type.ts';
import { published } from './policy-version.ts';
import { textMarkKinds } from './words.ts';

/** A captured text. */
export const sourceDocument = recordType({
  name: 'source-document',
  prefix: 'src',
  label: 'Source document',
  plural: 'Source documents',
  title: 'title',
  anonymous: null,
  fields: {
    title: text({ label: 'Title' }),
    url: text({ label: 'Address', optional: true }, 'url'),
    capturedAt: instant({ label: 'Captured', optional: true }),
    sha256: text({ label: 'SHA-256 of the text' }, 'hash'),
    length: count({ label: 'Length', help: 'In UTF-16 units.' }),
    text: prose({ label: 'Text', optional: true }),
  },
});

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
