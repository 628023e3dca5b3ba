/** Whether a version says that something is done with information: the truth table of practices. */
import type { Reading } from '../snapshot/reading.ts';
import type { SnapshotStatement } from '../snapshot/snapshot.ts';
import { actionsOf } from './act.ts';
import { isAmong } from './audience.ts';
import { type Exceptions, exceptionsAmong } from './exception.ts';
import { type Asking, fit, isOfKind, reach } from './match.ts';
import { type LiveTerm, placesOf } from './place.ts';
import type { PracticeAnswer, Question } from './question.ts';

/** A policy that prevails over the one asked, for some audiences or, where none is named, for all. */
export type Prevailing = { key: string; audiences: readonly string[] };

export type Around = { vocabulary: readonly LiveTerm[]; prevailing: readonly Prevailing[] };

/**
 * A statement without audiences speaks to those of its policy; one with audiences to these and narrower ones.
 * A question without an audience is about everybody the policy speaks to: what is done for some of them is
 * done, what is denied to some of them only is close by.
 */
export function practice(question: Question, reading: Reading, around: Around): PracticeAnswer {
  const asking = { question, reading, places: placesOf(question, reading, around.vocabulary) };
  const governing = around.prevailing.find((each) => prevails(each, question.audience));
  if (governing) return { ...told('not-stated', {}), governedBy: governing.key };
  return answered(asking);
}

function prevails({ audiences }: Prevailing, asked: string | null): boolean {
  return !audiences.length || (asked !== null && audiences.some((each) => isAmong(asked, each)));
}

function answered(asking: Asking): PracticeAnswer {
  const statements = asking.reading.statements.filter((each) => isOfKind(asking, each));
  const exceptions = exceptionsAmong(asking, statements);
  const speaking = statements.filter((each) => !exceptions.isQualifier(each));
  const standing = speaking.filter((each) => !exceptions.isLifted(each));
  const doing = standing.filter((each) => isDone(each) && isAnswer(asking, each));
  const denying = standing.filter((each) => denies(asking, each));
  const hedging = standing.filter((each) => hedges(asking, each));
  const near = statements.filter((each) => isNear(asking, each));

  const opposed = oppositesIn(doing, denying, exceptions);
  if (opposed.length) return told('conflicting', { restsOn: opposed, near });
  const sure = doing.filter((each) => isSure(asking, each));
  if (sure.length) return told('yes', { restsOn: sure, near });
  if (doing.length) return told('may', { restsOn: inOrder(statements, [...doing, ...hedging]), near });
  if (denying.length) {
    return told('no', { restsOn: denying, qualifiedBy: qualifiersOf(asking, denying, exceptions), near });
  }
  if (hedging.length) return told('may', { restsOn: hedging, near });
  return told('not-stated', { restsOn: statements.filter((each) => isAbsent(asking, each)), near });
}

type Resting = {
  restsOn?: readonly SnapshotStatement[];
  qualifiedBy?: readonly SnapshotStatement[];
  near?: readonly SnapshotStatement[];
};

function told(answer: PracticeAnswer['answer'], { restsOn = [], qualifiedBy = [], near = [] }: Resting) {
  const keys = (all: readonly SnapshotStatement[]) => all.map(({ key }) => key);
  const related = near.filter((each) => !restsOn.includes(each) && !qualifiedBy.includes(each));
  return {
    answer,
    restsOn: keys(restsOn),
    qualifiedBy: keys(qualifiedBy),
    related: keys(related),
    governedBy: null,
  };
}

const isDone = ({ negated, modality }: SnapshotStatement) => !negated && modality !== 'not-stated';

function isAnswer(asking: Asking, said: SnapshotStatement): boolean {
  return ['firm', 'broad'].includes(fit(asking, said));
}

const certain: readonly string[] = ['does', 'commits'];
const atWill: readonly string[] = ['consent', 'parental-consent', 'no-opt-out'];

const isSure = (asking: Asking, said: SnapshotStatement) =>
  fit(asking, said) === 'firm' &&
  certain.includes(said.modality) &&
  !said.legalBases.some((each) => atWill.includes(each)) &&
  !said.terms?.children?.standard;

/** Where it names nobody who does not act, or nothing that is not done, it denies nothing. */
const isDenial = (asking: Asking, said: SnapshotStatement) =>
  said.negated && said.actors.length > 0 && actionsOf(said).length > 0 && reach(asking, said) === 'whole';

const denies = (asking: Asking, said: SnapshotStatement) =>
  isDenial(asking, said) && certain.includes(said.modality);

const hedges = (asking: Asking, said: SnapshotStatement) =>
  isDenial(asking, said) && !certain.includes(said.modality);

const isAbsent = (asking: Asking, said: SnapshotStatement) =>
  said.modality === 'not-stated' && reach(asking, said) === 'whole';

const isNear = (asking: Asking, said: SnapshotStatement) =>
  said.modality !== 'not-stated' &&
  (said.negated ? reach(asking, said) !== 'apart' : fit(asking, said) !== 'apart');

type Many = readonly SnapshotStatement[];

/** What is said to be done and not to be done, and no exception ties the two. */
function oppositesIn(doing: Many, denying: Many, { areLinked }: Exceptions): Many {
  const opposes = (one: SnapshotStatement, others: Many) => others.some((each) => !areLinked(one, each));
  const against = denying.filter((each) => opposes(each, doing));
  return [...doing.filter((each) => opposes(each, denying)), ...against];
}

/** Exceptions that touch the question without lifting the denial, and denials that name consent themselves. */
function qualifiersOf(asking: Asking, denying: Many, { exceptionsTo }: Exceptions): Many {
  const around = denying.flatMap(exceptionsTo).filter((each) => reach(asking, each) !== 'apart');
  const own = denying.filter((each) => each.legalBases.length > 0);
  return inOrder(asking.reading.statements, [...own, ...around]);
}

const inOrder = (all: Many, some: Many) => all.filter((each) => some.includes(each));
