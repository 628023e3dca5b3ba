import type { Snapshot, SnapshotDifference } from '@privacy-register/schema/snapshot/snapshot';
import type { Element } from 'hast';
import { h } from 'hastscript';
import { wordsOf } from '../words/difference.ts';
import { classWords, directionWords } from '../words/topic.ts';
import { inline, type Part } from './part.ts';

/** What changed, each with its class and the reason for it. */
export function differenceList(snapshot: Snapshot): Element | null {
  if (snapshot.differences.length === 0) return null;

  return h(
    'ol',
    { className: 'differences' },
    snapshot.differences.map((difference) => h('li', inline(entry(difference, snapshot)))),
  );
}

function entry(difference: SnapshotDifference, { terms, statements }: Snapshot): Part[] {
  const { lead, before, after } = wordsOf(difference, terms);
  const summary = statements.find(({ key }) => key === difference.statementKey)?.summary;
  const isSaid = summary !== undefined && summary !== before && summary !== after;

  return [
    h('h3', lead),
    isSaid ? h('p', { className: 'quiet' }, `In: ${summary}`) : null,
    h('dl', inline([...side('Before', before), ...side('Now', after)])),
    h('p', [
      h('strong', { className: ['class', difference.class] }, classWords[difference.class]),
      ` ${directionWords[difference.direction]}. ${difference.reason}`,
      ...inline(citation(difference)),
    ]),
  ];
}

function side(label: string, said: string | null): Part[] {
  return said === null ? [] : [h('div', [h('dt', label), h('dd', said)])];
}

function citation({ citation: cited, rule, ruleEdition }: SnapshotDifference): Part[] {
  const source = [cited, rule && `rule ${rule}${ruleEdition === null ? '' : `, edition ${ruleEdition}`}`];
  const known = source.filter(Boolean).join('; ');

  return known === '' ? [] : [' ', h('cite', `(${known})`)];
}
