import type { SnapshotStatement } from '@privacy-register/schema/snapshot/snapshot';
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Say } from '../language/speech.ts';
import { modalityIn } from '../words/modality.ts';
import { topics } from '../words/topic.ts';
import { type Part, section } from './part.ts';

/** What was read in a document, by its sections; what it does not say stands apart. */
export function observedStatements(statements: readonly SnapshotStatement[], say: Say): Part[] {
  const stated = statements.filter(({ modality }) => modality !== 'not-stated');
  const absent = statements.filter(({ modality }) => modality === 'not-stated');
  return [
    section('statements', say('What we read in it'), bySection(stated, say)),
    section('absent', say('What the document does not say'), absent.length ? [list(absent, say)] : []),
  ];
}

function bySection(statements: readonly SnapshotStatement[], say: Say): Part[] {
  const names = [...new Set(statements.map((each) => each.section))];
  return names.flatMap((name) => {
    const within = statements.filter((each) => each.section === name);
    const inside = list(within, say);
    return name === null && names.length === 1
      ? [inside]
      : [h('h3', name ?? say('Without a section')), inside];
  });
}

function list(statements: readonly SnapshotStatement[], say: Say): Element {
  return h(
    'ul',
    { className: 'statements' },
    statements.map((each) =>
      h('li', { id: `statement-${each.key}` }, [each.summary, ' ', ofKind(each, say)]),
    ),
  );
}

function ofKind({ kind, modality, negated }: SnapshotStatement, say: Say): Element {
  const topic = say(topics[kind]);
  const about = `${topic.charAt(0).toUpperCase()}${topic.slice(1)}`;
  const words = say('%{about}: %{modality}', { about, modality: say(modalityIn(modality, negated)) });
  return h('span', { className: 'quiet' }, words);
}
