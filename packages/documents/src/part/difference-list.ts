import type { Snapshot, SnapshotDifference } from '@privacy-register/schema/snapshot/snapshot';
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Say, Speech } from '../language/speech.ts';
import { wordsOf } from '../words/difference.ts';
import { reasonIn } from '../words/reason.ts';
import { classWords, directionWords } from '../words/topic.ts';
import { inline, type Part } from './part.ts';
import { recorded } from './tongue.ts';

/** What changed, each with its class and the reason for it. */
export function differenceList(snapshot: Snapshot, speech: Speech): Element | null {
  if (snapshot.differences.length === 0) return null;

  return h(
    'ol',
    { className: 'differences' },
    snapshot.differences.map((difference) => h('li', inline(entry(difference, snapshot, speech)))),
  );
}

function entry(difference: SnapshotDifference, { terms, statements }: Snapshot, speech: Speech): Part[] {
  const { say } = speech;
  const { lead, before, after } = wordsOf({ difference, terms, say });
  const summary = statements.find(({ key }) => key === difference.statementKey)?.summary;
  const isSaid = summary !== undefined && summary !== before && summary !== after;

  return [
    h('h3', lead),
    isSaid ? h('p', { className: 'quiet' }, say('In: %{summary}', { summary })) : null,
    h('dl', inline([...side(say('Before'), before), ...side(say('Now'), after)])),
    h(
      'p',
      inline([
        h('strong', { className: ['class', difference.class] }, say(classWords[difference.class])),
        ` ${say('%{direction}.', { direction: say(directionWords[difference.direction]) })} `,
        reasonIn({ reason: difference.reason, say }) ?? recorded(difference.reason, speech),
        ...citation(difference, say),
      ]),
    ),
  ];
}

function side(label: string, said: string | null): Part[] {
  return said === null ? [] : [h('div', [h('dt', label), h('dd', said)])];
}

function citation({ citation: cited, rule, ruleEdition }: SnapshotDifference, say: Say): Part[] {
  const ruled = ruleEdition === null ? 'rule %{rule}' : 'rule %{rule}, edition %{edition}';
  const source = [cited, rule && say(ruled, { rule, edition: ruleEdition ?? '' })];
  const known = source.filter(Boolean).join('; ');

  return known === '' ? [] : [' ', h('cite', `(${known})`)];
}
