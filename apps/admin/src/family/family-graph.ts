/** The company family on a day, as a graph. */
import type { Graph, Outline, Sign, Stroke } from '@privacy-register/desk/graph/graph.ts';
import type { Records } from '@privacy-register/schema/records';
import { dayInWords } from '../time/zoned.ts';
import { spelled, spelledLow } from '../words/spelled.ts';

export type Entity = Records['legal-entity'];
export type Affiliation = Records['affiliation'];
export type Relation = Affiliation['relation'];
type Known = { entities: readonly Entity[]; affiliations: readonly Affiliation[] };
type Asked = { on: string; relations: readonly Relation[]; family: string };

const strokes: Record<Relation, Stroke> = {
  'controlled-by': 'solid',
  'member-of': 'dashed',
  'partner-of': 'dotted',
  'joint-marketer-of': 'dash-dot',
  'service-provider-of': 'long',
};
const outlines: Record<Entity['financial'], Outline> = { yes: 'double', no: 'solid', unknown: 'dashed' };

export const relations = Object.keys(strokes).filter((word): word is Relation => word in strokes);

export const legend: Sign[] = [
  { label: 'Financial institution', outline: 'double' },
  { label: 'Not financial', outline: 'solid' },
  { label: 'Not known whether financial', outline: 'dashed' },
  ...relations.map((relation) => ({ label: spelled(relation), stroke: strokes[relation] })),
];

export function familyGraph(
  { entities, affiliations }: Known,
  { on, relations: shown, family }: Asked,
): Graph {
  const standing = affiliations.filter((each) => standsOn(each, on) && shown.includes(each.relation));
  const members = family ? belongingTo(family, standing) : null;
  const drawn = entities.filter(({ id, archivedAt }) => archivedAt === null && (members?.has(id) ?? true));
  const ids = new Set(drawn.map(({ id }) => id));
  return {
    nodes: drawn.map(boxOf),
    edges: standing.filter(({ subject, object }) => ids.has(subject) && ids.has(object)).map(tieOf),
  };
}

/** Both days are days on which it stands; where a day is not known, it is taken to stand. */
export function standsOn({ archivedAt, fromOn, toOn }: Affiliation, on: string): boolean {
  return archivedAt === null && (fromOn === null || fromOn <= on) && (toOn === null || on <= toOn);
}

/** It and everybody from whom a way of affiliations leads to it. */
function belongingTo(root: string, standing: readonly Affiliation[]): Set<string> {
  const members = new Set([root]);
  let size = 0;
  while (size < members.size) {
    size = members.size;
    for (const { subject, object } of standing) if (members.has(object)) members.add(subject);
  }
  return members;
}

const boxOf = ({ id, name, kind, financial, regimes }: Entity) => ({
  id,
  label: name,
  facts: [
    spelled(kind),
    `Financial: ${financial}`,
    regimes.length > 0 ? regimes.map(spelled).join(', ') : 'No regime recorded',
  ],
  outline: outlines[financial],
  path: `/legal-entity/${id}/show`,
});

const tieOf = (each: Affiliation) => ({
  id: each.id,
  from: each.subject,
  to: each.object,
  label: spelledLow(each.relation),
  note: datesOf(each),
  stroke: strokes[each.relation],
});

function datesOf({ fromOn, fromBasis, toOn, toBasis }: Affiliation): string {
  const start = fromOn ? `from ${dayInWords(fromOn)}` : startless[fromBasis];
  const end = toOn ? `to ${dayInWords(toOn)}` : endless[toBasis];
  return [start, end].filter(Boolean).join(', ');
}

const startless = { stated: '', unknown: 'start unknown' };
const endless = { stated: '', unknown: 'end unknown', 'open-ended': '' };
