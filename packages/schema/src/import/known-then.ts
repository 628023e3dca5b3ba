/** What the register will hold once the records of a document are made, for the rules that come after. */
import { typeOfId } from '../kit/id.ts';
import type { PolicyState, Vocabulary } from '../lifecycle/dossier.ts';
import type { SourceDocument } from '../record/source-document.ts';
import { vocabularies } from '../record/vocabulary.ts';
import type { RecordName, Records } from '../records.ts';
import type { BroughtType } from './brought.ts';
import type { Held } from './held.ts';

type Keyed = Records[BroughtType];
type Known = { vocabulary: Vocabulary; sources: SourceDocument[]; state: PolicyState | null };

export function knownThen(held: Held, made: readonly Keyed[]): Known {
  const entities = [...held.vocabulary.entities, ...ofType('legal-entity', made)];
  const platforms = [...held.platforms, ...ofType('platform', made)];
  const terms = vocabularies.flatMap(({ name }) => ofType(name, made));
  const [policy] = ofType('policy', made);
  const publishers = entities.filter(({ id }) => policy?.publishers.includes(id));
  const begun = policy ? { policy, versions: [], coverage: [], publishers } : null;
  const state = held.state ?? begun;
  return {
    vocabulary: { ...held.vocabulary, entities, terms: [...held.vocabulary.terms, ...terms] },
    sources: [...held.sourceDocuments, ...ofType('source-document', made)],
    state: state && { ...state, platforms },
  };
}

const ofType = <N extends RecordName>(name: N, all: readonly { id: string }[]): Records[N][] =>
  all.filter((each): each is Records[N] => typeOfId(each.id) === name);
