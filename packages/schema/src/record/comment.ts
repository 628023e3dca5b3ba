import { count, instant, oneOf, part, prose, ref, text, word } from '../kit/field.ts';
import type { RecordOf } from '../kit/record-type.ts';
import { recordType } from '../kit/record-type.ts';
import { changeSorts } from './difference.ts';

/** What is talked about within a version; none of these: the version as a whole. */
const about = oneOf(
  {
    statement: part({ key: text({ label: 'Statement' }, 'key') }, { label: 'A statement', optional: true }),
    difference: part(
      {
        statementKey: text({ label: 'Statement', optional: true }, 'key'),
        facet: text({ label: 'Facet' }),
        sort: word(changeSorts, { label: 'Sort' }),
      },
      { label: 'A difference', optional: true },
    ),
    passage: part(
      {
        start: count({ label: 'Start' }),
        end: count({ label: 'End' }),
        sha256: text({ label: 'SHA-256' }, 'hash'),
      },
      { label: 'A passage of the text', optional: true },
    ),
  },
  { label: 'About', help: 'Nothing chosen: the version as a whole.', fixed: true },
);

/** What staff say to each other about a version; never public, and never part of what is approved. */
export const comment = recordType({
  name: 'comment',
  prefix: 'tlk',
  label: 'Comment',
  plural: 'Comments',
  title: 'body',
  anonymous: null,
  fields: {
    version: ref('policy-version', { label: 'Version', fixed: true }),
    inReplyTo: ref('comment', { label: 'In reply to', optional: true, fixed: true, acyclic: true }),
    about,
    body: prose({ label: 'Comment' }),
    /** The person, also where a token of theirs was used. */
    author: text({ label: 'By', ruled: true }),
    /** As they stood: the text may be changed since, in answer to the comment. */
    quote: prose({ label: 'Words it is about', optional: true, ruled: true }),
    editedAt: instant({ label: 'Edited', optional: true, ruled: true }),
    resolvedAt: instant({ label: 'Resolved', optional: true, ruled: true }),
    resolvedBy: text({ label: 'Resolved by', optional: true, ruled: true }),
  },
});
export type Comment = RecordOf<typeof comment>;
