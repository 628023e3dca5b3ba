import type { NoticeStep } from '@privacy-register/schema/notice-period/step';
import type { Element } from 'hast';
import { h } from 'hastscript';
import { inline } from './part.ts';

/** The steps that led to the date, in the order they were taken. */
export function stepList(steps: NoticeStep[]): Element | null {
  if (steps.length === 0) return null;

  const entries = steps.map(({ text, at, citation }) =>
    h('li', inline([h('time', { dateTime: at }, text), citation ? h('cite', ` (${citation})`) : null])),
  );
  return h('ol', { className: 'steps' }, entries);
}
