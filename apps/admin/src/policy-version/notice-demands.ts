import type { Say } from '../language/say.ts';
import type { Moments } from '../time/use-moments.ts';
import type { Ahead } from '../what-if/ahead.ts';
import type { Typed } from '../what-if/grounds.ts';

type Asked = { ahead: Ahead; typed: Typed; momentIn: Moments['momentIn'] };
type Demand = { text: string; isMet: boolean };

/** What a posting with a notice would be refused for; nothing where no notice is needed. */
export function noticeDemands({ ahead, typed, momentIn }: Asked, say: Say): Demand[] {
  const { needsNotice, platforms, steps, zone, consentLaw } = ahead;
  if (!needsNotice) return [];
  const earliest = steps.find(({ rule }) => rule === 'earliest-moment')?.at;
  const isTooEarly = steps.some(({ rule }) => rule === 'chosen-moment-too-early');
  return [
    {
      text: say('A material change needs the text of its notice: it says in plain words what changes.'),
      isMet: Boolean(typed.noticeText?.trim()),
    },
    {
      text: say('At least one site is covered, and every covered site shows exactly this text.'),
      isMet: platforms.length > 0,
    },
    ...(earliest && typed.chosenAt
      ? [
          {
            text: say('A chosen instant lies no earlier than the notice period allows: now %{moment}.', {
              moment: momentIn(earliest, zone),
            }),
            isMet: !isTooEarly,
          },
        ]
      : []),
    ...(consentLaw
      ? [
          {
            text: say(
              'The change widens what is done with information: say whether it reaches what was collected ' +
                'earlier, and if so how consent is asked for (%{citation}).',
              { citation: consentLaw },
            ),
            isMet: Boolean(typed.dataScope && typed.earlierDataConsent?.trim()),
          },
        ]
      : []),
    ...(!earliest
      ? [
          {
            text: say('No number of days is promised: choose the instant, after the notice.'),
            isMet: Boolean(typed.chosenAt) && !isTooEarly,
          },
        ]
      : []),
  ];
}
