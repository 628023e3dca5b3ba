/** The company family on a day, as a graph. */
import type { Graph, Outline, Sign, Stroke } from '@privacy-register/desk/graph/graph.ts';
import type { Records } from '@privacy-register/schema/records';
import { type Say, sentence } from '../language/say.ts';
import type { Moments } from '../time/use-moments.ts';
import { spelled, spelledLow } from '../words/spelled.ts';

export type Entity = Records['legal-entity'];
export type Affiliation = Records['affiliation'];
export type Relation = Affiliation['relation'];
type Known = { entities: readonly Entity[]; affiliations: readonly Affiliation[] };
type Words = Pick<Moments, 'dayInWords'> & { say: Say };
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

export const legendIn = (say: Say): Sign[] => [
  { label: say('Financial institution'), outline: 'double' },
  { label: say('Not financial'), outline: 'solid' },
  { label: say('Not known whether financial'), outline: 'dashed' },
  ...relations.map((relation) => ({ label: say(spelled(relation)), stroke: strokes[relation] })),
];

export function familyGraph(
  { entities, affiliations }: Known,
  { on, relations: shown, family }: Asked,
  words: Words,
): Graph {
  const standing = affiliations.filter((each) => standsOn(each, on) && shown.includes(each.relation));
  const members = family ? belongingTo(family, standing) : null;
  const drawn = entities.filter(({ id, archivedAt }) => archivedAt === null && (members?.has(id) ?? true));
  const ids = new Set(drawn.map(({ id }) => id));
  return {
    nodes: drawn.map((each) => boxOf(each, words)),
    edges: standing
      .filter(({ subject, object }) => ids.has(subject) && ids.has(object))
      .map((each) => tieOf(each, words)),
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

const finances: Record<Entity['financial'], string> = {
  yes: sentence('Financial: yes'),
  no: sentence('Financial: no'),
  unknown: sentence('Financial: unknown'),
};

const boxOf = ({ id, name, kind, financial, regimes }: Entity, { say }: Words) => ({
  id,
  label: name,
  facts: [
    say(spelled(kind)),
    say(finances[financial]),
    regimes.length > 0 ? regimes.map((each) => say(spelled(each))).join(', ') : say('No regime recorded'),
  ],
  outline: outlines[financial],
  path: `/legal-entity/${id}/show`,
});

const tieOf = (each: Affiliation, words: Words) => ({
  id: each.id,
  from: each.subject,
  to: each.object,
  label: lowered(each.relation, words.say),
  note: datesOf(each, words),
  stroke: strokes[each.relation],
});

const lowered = (relation: Relation, say: Say) => {
  const said = say(spelled(relation));
  return said === spelled(relation) ? spelledLow(relation) : said.toLocaleLowerCase();
};

function datesOf({ fromOn, fromBasis, toOn, toBasis }: Affiliation, { say, dayInWords }: Words): string {
  const start = fromOn ? say('from %{day}', { day: dayInWords(fromOn) }) : said(startless[fromBasis], say);
  const end = toOn ? say('to %{day}', { day: dayInWords(toOn) }) : said(endless[toBasis], say);
  return [start, end].filter(Boolean).join(', ');
}

const said = (words: string, say: Say) => (words ? say(words) : '');

const startless = { stated: '', unknown: sentence('start unknown') };
const endless = { stated: '', unknown: sentence('end unknown'), 'open-ended': '' };
