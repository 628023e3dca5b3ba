import type { NoticeStep } from '@privacy-register/schema/notice-period/step';
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Speech } from '../language/speech.ts';
import { stepIn } from '../words/step.ts';
import { inline } from './part.ts';
import { recorded } from './tongue.ts';

type Steps = { steps: NoticeStep[]; zone: string; speech: Speech };

/** The steps that led to the date, in the order they were taken. */
export function stepList({ steps, zone, speech }: Steps): Element | null {
  if (steps.length === 0) return null;

  const entries = steps.map((step) => {
    const said = stepIn({ step, zone, speech }) ?? recorded(step.text, speech);
    const source = step.citation ? h('cite', ` (${step.citation})`) : null;
    return h('li', inline([h('time', { dateTime: step.at }, inline([said])), source]));
  });
  return h('ol', { className: 'steps' }, entries);
}
