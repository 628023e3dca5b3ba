/** A policy in our own JSON, as written from records and to a file. */

import { typeOfId } from '@privacy-register/schema/kit/id';
import { type OwnJson, ownJsonFormat, vocabularyLists } from '@privacy-register/schema/own-json/own-json';
import { toldFields } from '@privacy-register/schema/own-json/told-fields';
import type { RecordName } from '@privacy-register/schema/records';
import type { Gathered } from './gathered.ts';
import { type Needed, neededIn } from './needed.ts';
import { byKey, byWriting } from './order.ts';
import { type KeyOf, tell } from './tell.ts';
import { tellMarks, tellVersion } from './tell-version.ts';

export function ownJsonOf(gathered: Gathered): OwnJson {
  const needed = neededIn(gathered);
  const { policy, versions } = gathered;
  const keyOf = keysOf(gathered, needed);
  const keyed = (type: RecordName, records: readonly { key: string }[]) =>
    records.map((each) => ({ ...tell(toldFields(type), each, keyOf), key: each.key })).sort(byKey);
  const ofType = (type: RecordName) => needed.vocabulary.terms.filter(({ id }) => typeOfId(id) === type);
  const vocabulary = (list: keyof typeof vocabularyLists) =>
    keyed(vocabularyLists[list], ofType(vocabularyLists[list]));
  return {
    format: ownJsonFormat,
    policy: { ...tell(toldFields('policy'), policy, keyOf), key: policy.key, title: policy.title },
    entities: keyed('legal-entity', needed.vocabulary.entities),
    affiliations: edges('affiliation', needed.vocabulary.affiliations, keyOf),
    platforms: keyed('platform', needed.platforms),
    coverage: edges('coverage', needed.coverage, keyOf),
    vocabulary: {
      dataCategories: vocabulary('dataCategories'),
      collectionMethods: vocabulary('collectionMethods'),
      purposes: vocabulary('purposes'),
      parties: vocabulary('parties'),
    },
    sourceDocuments: [...needed.sourceDocuments].sort(byKey).map((each) => ({
      ...tell(toldFields('source-document'), each, keyOf),
      key: each.key,
      marks: tellMarks(each.marks, keyOf),
    })),
    versions: [...versions]
      .sort((a, b) => a.reading.version.number - b.reading.version.number)
      .map((each) => tellVersion(each, gathered, keyOf)),
  };
}

/** Indented, for people read it and compare it line by line; the order is the format's own. */
export const writeOwnJson = (document: OwnJson): string => `${JSON.stringify(document, null, 2)}\n`;

const edges = (type: RecordName, records: readonly object[], keyOf: KeyOf) =>
  records.map((each) => tell(toldFields(type), each, keyOf)).sort(byWriting);

/** Only of what the document holds; a policy that this one translates may lie outside it. */
function keysOf({ policies }: Gathered, { vocabulary, platforms, sourceDocuments }: Needed): KeyOf {
  const { terms, entities } = vocabulary;
  const known = [...policies, ...terms, ...entities, ...platforms, ...sourceDocuments];
  const keys = new Map(known.map(({ id, key }) => [id, key]));
  return (id) => (typeof id === 'string' ? (keys.get(id) ?? null) : null);
}
