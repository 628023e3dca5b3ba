/** Flows between the places of a map, those that say the same of the same places in one edge. */
import type { Statement } from '../record/statement.ts';
import { modalities } from '../record/words.ts';
import type { End, Flow, FlowKind } from './flow.ts';

export type MapEdge = {
  /** The same in maps of other versions, as long as it ties the same. */
  id: string;
  kind: FlowKind;
  from: End;
  to: End;
  purpose: string | null;
  /** The ways that narrow it: all that is said of it is said of these. */
  by: readonly string[];
  actors: readonly string[];
  actions: readonly string[];
  negated: boolean;
  /** Every way in which it is said, in the order of the words. */
  modalities: Statement['modality'][];
  /** Only of something narrower than the places it is drawn between. */
  isPartial: boolean;
  flows: readonly Flow[];
};

export function edgesOf(flows: readonly Flow[], placeOf: (end: End) => End): MapEdge[] {
  const gathered = new Map<string, Flow[]>();
  for (const flow of flows) {
    const id = identityOf(placed(flow, placeOf));
    gathered.set(id, [...(gathered.get(id) ?? []), flow]);
  }
  return [...gathered].flatMap(([id, inside]) => {
    const [first] = inside;
    return first
      ? [{ id, ...edgeOf({ ...placed(first, placeOf), statement: first.statement }, inside, placeOf) }]
      : [];
  });
}

type Placed = Pick<Flow, 'kind' | 'from' | 'to' | 'purpose' | 'by' | 'actors' | 'actions' | 'statement'>;

function edgeOf({ statement, ...ties }: Placed, flows: readonly Flow[], placeOf: (end: End) => End) {
  const said = new Set(flows.map((flow) => flow.statement.modality));
  const isExact = (end: End) => placeOf(end).term === end.term;
  return {
    ...ties,
    by: flows.every(({ by }) => by.length > 0) ? [...new Set(flows.flatMap(({ by }) => by))] : [],
    negated: statement.negated,
    modalities: modalities.filter((each) => said.has(each)),
    isPartial: !flows.some(({ from, to }) => isExact(from) && isExact(to)),
    flows,
  };
}

function placed(flow: Flow, placeOf: (end: End) => End): Placed {
  const { kind, from, to, purpose, by, actors, actions, statement } = flow;
  return {
    ...{ kind, from: placeOf(from), to: placeOf(to), by, actions, statement },
    purpose: purpose && placeOf({ layer: 'purpose', term: purpose }).term,
    actors: [...actors].sort(),
  };
}

/** A denial by one way is not one by another; what is done by several ways is done. */
const identityOf = ({ kind, from, to, purpose, by, actors, actions, statement }: Placed): string =>
  JSON.stringify([
    ...[kind, from.layer, from.term, to.layer, to.term, purpose],
    ...[statement.negated ? [...by].sort() : [], actors, [...actions].sort(), statement.negated],
  ]);

/** The statements that an edge rests on, each once. */
export function statementsOf({ flows }: Pick<MapEdge, 'flows'>): Pick<Flow, 'version' | 'statement'>[] {
  return [...new Map(flows.map((flow) => [`${flow.version} ${flow.statement.key}`, flow])).values()];
}
