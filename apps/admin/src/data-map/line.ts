/** A line of the map in words: the picture, the table, the file and the list of differences say the same. */
import { modalityIn } from '@privacy-register/documents/words/modality';
import type { ComparedEdge, EdgeStanding } from '@privacy-register/schema/data-map/difference';
import type { MapEdge } from '@privacy-register/schema/data-map/edge';
import type { FlowKind, Layer, MapStatement, MapTerms } from '@privacy-register/schema/data-map/flow';
import { type Say, sentence } from '../language/say.ts';
import { spelled, spelledLow } from '../words/spelled.ts';

export type MapLine = {
  id: string;
  kind: FlowKind;
  from: string;
  /** What is said of it, such as "may" or "does not". */
  how: string;
  to: string;
  /** What narrows it: purpose, ways, whoever else does it, exceptions, people. */
  note: string;
  standing: EdgeStanding;
  edge: MapEdge;
  compared: ComparedEdge;
};

type Told = { terms: MapTerms; say: Say };

export const unsaid: Record<Layer, string> = {
  origin: sentence('Source not said'),
  category: sentence('Category not said'),
  purpose: sentence('Purpose not said'),
  party: sentence('Recipient not said'),
};

export const standings: Record<EdgeStanding, string> = {
  added: sentence('Added'),
  removed: sentence('Removed'),
  changed: sentence('Changed'),
  same: sentence('Unchanged'),
};

export function linesOf(compared: readonly ComparedEdge[], told: Told): MapLine[] {
  return compared.flatMap((each) => {
    const edge = each.after ?? each.before;
    if (!edge) return [];
    const { id, standing } = each;
    const ends = { from: nameOf(edge.from, told), to: nameOf(edge.to, told) };
    const how = howOf(each, told.say);
    return [{ id, standing, kind: edge.kind, ...ends, how, note: noteOf(edge, told), edge, compared: each }];
  });
}

export const nameOf = ({ layer, term }: MapEdge['from'], { terms, say }: Told): string =>
  term ? (terms[term]?.name ?? term) : say(unsaid[layer]);

/** The words of both sides, where they differ. */
function howOf({ before, after }: ComparedEdge, say: Say): string {
  const [was, is] = [before && sounding(before, say), after && sounding(after, say)];
  return was && is && was !== is ? `${was} → ${is}` : (is ?? was ?? '');
}

function sounding({ modalities, negated, actions, isPartial }: MapEdge, say: Say): string {
  const said = modalities.map((each) => say(modalityIn(each, negated))).join(' / ');
  const acts = actions.map((each) => say(spelled(each)).toLocaleLowerCase());
  const part = negated && isPartial ? ` (${say('in part')})` : '';
  return `${[said, ...acts].join(' · ')}${part}`;
}

function noteOf({ purpose, by, actors, flows }: MapEdge, { terms, say }: Told): string {
  const names = (ids: readonly string[]) => ids.map((id) => terms[id]?.name ?? id).join(', ');
  const statements = flows.map(({ statement }) => statement);
  const except = [...new Set(statements.flatMap((each) => each.excludedDataCategories))];
  const people = [...new Set(statements.flatMap((each) => each.audiences))];
  const isForSome = statements.every((each) => each.audiences.length > 0);
  const areConditional = statements.every(isConditional);
  return [
    purpose ? say('for %{purpose}', { purpose: names([purpose]) }) : '',
    by.length ? say('through %{ways}', { ways: names(by) }) : '',
    actors.length ? say('by %{actors}', { actors: names(actors) }) : '',
    except.length ? say('except %{categories}', { categories: names(except) }) : '',
    isForSome
      ? say('audience: %{people}', { people: people.map((each) => lowered(each, say)).join(', ') })
      : '',
    areConditional ? say('on a condition') : '',
  ]
    .filter(Boolean)
    .join('; ');
}

/** That nobody can opt out makes nothing depend on anything. */
const isConditional = ({ condition, legalBases }: MapStatement) =>
  condition !== null || legalBases.some((each) => each !== 'no-opt-out');

const lowered = (word: string, say: Say) => {
  const said = say(spelled(word));
  return /^[A-Z]/.test(spelledLow(word)) ? said : said.toLocaleLowerCase();
};
