import { day, parts, prose, ref, refs, text, word } from '../kit/field.ts';
import { firstPosted } from './system-field.ts';

/** The fields that every vocabulary has. `of` is the vocabulary's own record type. */
export function termFields<const T extends string>(of: T) {
  return {
    key: text({ label: 'Key', unique: true, fixed: true }, 'key'),
    name: text({ label: 'Name' }),
    description: prose({ label: 'Description', optional: true }),
    parents: refs(of, { label: 'Parents', help: 'The wider terms this one belongs to.', acyclic: true }),
    deprecatedOn: day({ label: 'Deprecated on', optional: true, bulk: true }),
    replacedBy: ref(of, { label: 'Replaced by', optional: true, acyclic: true, bulk: true }),
    mappings: parts(
      {
        scheme: word(['fideslang', 'dpv'], { label: 'Scheme' }),
        term: text({ label: 'Term' }),
        fit: word(['exact', 'broader', 'narrower', 'none'], { label: 'Fit' }),
      },
      { label: 'Mappings' },
    ),
    ...firstPosted,
  };
}
