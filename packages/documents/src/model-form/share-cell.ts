import type { PracticeAnswer } from '@privacy-register/schema/practice/question';
import { type Cell, filled, lacking, type Missing } from './cell.ts';
import { type Facts, isForReason } from './facts.ts';
import type { Reason } from './reason.ts';

export type Shared = { isShared: boolean; restsOn: string[] };

/** «Does … share?» What a version says in general words only does not answer for one reason of the form. */
export function shareCell(facts: Facts, reason: Reason): Cell<Shared> {
  const cell = `share.${reason.reason}`;
  const lack = (why: Missing['why'], message: string, near: string[]) =>
    lacking({ cell, why, message, near });
  const purpose = facts.purposeOf(reason.reason);
  if (purpose === null) return lack('not-stated', 'No purpose of the register stands for this reason.', []);

  const { answer, restsOn, related } = answerOn(facts, { purpose, party: reason.party });
  if (answer === 'no') return filled({ isShared: false, restsOn });
  if (answer === 'conflicting') {
    return lack(
      'conflicting',
      'The version says both that it shares for this reason and that it does not.',
      restsOn,
    );
  }
  if (answer === 'not-stated') {
    return lack('not-stated', 'Whether it shares for this reason is not said.', [...restsOn, ...related]);
  }
  const exact = facts.reading.statements.filter(
    (said) => restsOn.includes(said.key) && !said.negated && isForReason(facts, said, reason.reason),
  );
  if (exact.length) return filled({ isShared: true, restsOn: exact.map(({ key }) => key) });
  return lack('too-general', 'Whether it shares for this reason is said in wider words only.', restsOn);
}

/** What denies all personal information does not deny information of every sort, so both are asked. */
function answerOn(facts: Facts, about: { purpose: string; party: string | null }): Told {
  const open = facts.ask({ activity: 'disclose', ...about });
  const personal = facts.ask({ activity: 'disclose', dataCategory: 'personal-information', ...about });
  if (open.answer === 'not-stated' && personal.answer !== 'not-stated') return personal;
  const isDenied = open.answer !== 'no' && personal.answer === 'no';
  if (open.answer !== 'not-stated' && (isDenied || personal.answer === 'conflicting')) {
    const restsOn = [...new Set([...open.restsOn, ...personal.restsOn])];
    return { answer: 'conflicting', restsOn, related: [] };
  }
  return open;
}

type Told = Pick<PracticeAnswer, 'answer' | 'restsOn' | 'related'>;
