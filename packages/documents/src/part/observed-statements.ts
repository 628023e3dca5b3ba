import type { SnapshotStatement } from '@privacy-register/schema/snapshot/snapshot';
import type { Element } from 'hast';
import { h } from 'hastscript';
import { modalityIn } from '../words/modality.ts';
import { topics } from '../words/topic.ts';
import { type Part, section } from './part.ts';

/** What was read in a document, by its sections; what it does not say stands apart. */
export function observedStatements(statements: readonly SnapshotStatement[]): Part[] {
  const stated = statements.filter(({ modality }) => modality !== 'not-stated');
  const absent = statements.filter(({ modality }) => modality === 'not-stated');
  return [
    section('statements', 'What we read in it', bySection(stated)),
    section('absent', 'What the document does not say', absent.length ? [list(absent)] : []),
  ];
}

function bySection(statements: readonly SnapshotStatement[]): Part[] {
  const names = [...new Set(statements.map((each) => each.section))];
  return names.flatMap((name) => {
    const inside = list(statements.filter((each) => each.section === name));
    return name === null && names.length === 1 ? [inside] : [h('h3', name ?? 'Without a section'), inside];
  });
}

function list(statements: readonly SnapshotStatement[]): Element {
  return h(
    'ul',
    { className: 'statements' },
    statements.map((each) => h('li', { id: `statement-${each.key}` }, [each.summary, ' ', ofKind(each)])),
  );
}

function ofKind({ kind, modality, negated }: SnapshotStatement): Element {
  const topic = topics[kind];
  const words = `${topic.charAt(0).toUpperCase()}${topic.slice(1)}: ${modalityIn(modality, negated)}`;
  return h('span', { className: 'quiet' }, words);
}
