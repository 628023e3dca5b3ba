/** Northgate Mutual, played through the rules: a history, a waiting notice, a draft in review. */
import { made } from '../manuscript/made.ts';
import type { Step } from '../world.ts';
import { consumerNotice } from './consumer-notice.ts';
import { noticeOccasions, noticePartners } from './consumer-notice-vocabulary.ts';
import { approved, drafted, posted, submitted, written } from './course.ts';
import { adopted, downstream } from './downstream.ts';
import { draftInReview } from './draft-in-review.ts';
import { firstVersion } from './first-version.ts';
import { fourthVersion } from './fourth-version.ts';
import { secondVersion } from './second-version.ts';
import { settle } from './settle.ts';
import { sighted } from './sighted.ts';
import { thirdVersion } from './third-version.ts';
import { type At, timeBefore } from './time-before.ts';

export function northgate(now: string): Step[] {
  const at = timeBefore(now);
  return [
    ...settle(at),
    ...first(at),
    ...notice(at),
    ...second(at),
    ...third(at),
    ...downstream(at),
    ...fourth(at),
    ...adopted(at),
    ...inReview(at),
  ];
}

const first = (at: At): Step[] => [
  drafted(at(431, '14:00')),
  written(at(430, '18:25'), firstVersion),
  submitted(at(428, '15:00')),
  approved(at(427, '16:40'), 'Read against the paper copy. This is what the websites have said all along.'),
  posted(at(425, '14:30')),
];

const noticeKey = 'consumer-privacy-notice';

const notice = (at: At): Step[] => [
  made(at(424, '14:00'), 'collection-method', (idOf) =>
    noticeOccasions.map((each) => ({ ...each, parents: [idOf('collection-method', 'provided-by-person')] })),
  ),
  made(at(424, '14:05'), 'party', (idOf) =>
    noticePartners.map((each) => ({ ...each, parents: [idOf('party', 'joint-marketers')] })),
  ),
  drafted(at(424, '14:30'), noticeKey),
  written(at(423, '18:40'), consumerNotice, noticeKey),
  submitted(at(422, '15:20'), noticeKey),
  approved(at(420, '16:10'), 'The form that is mailed each year says the same.', noticeKey),
  posted(at(418, '14:00'), noticeKey),
];

const second = (at: At): Step[] => [
  drafted(at(290, '13:45')),
  written(at(288, '19:10'), secondVersion),
  submitted(at(281, '14:15')),
  approved(at(276, '17:05'), 'Counsel has seen the agreement with the joint marketers.'),
  posted(at(260, '14:00')),
  sighted(at(260, '14:10'), 'northgate-mutual', 'shown'),
  sighted(at(260, '14:12'), 'northgate-life', 'shown'),
  sighted(at(260, '14:14'), 'northgate-invest', 'absent'),
  sighted(at(259, '15:20'), 'northgate-invest', 'shown'),
];

const third = (at: At): Step[] => [
  drafted(at(70, '14:00')),
  written(at(70, '14:35'), thirdVersion),
  submitted(at(69, '15:10')),
  approved(at(66, '16:00'), 'The office has moved; nothing else differs.'),
  posted(at(61, '14:00')),
];

const fourth = (at: At): Step[] => [
  drafted(at(24, '13:30')),
  written(at(22, '18:50'), fourthVersion),
  submitted(at(15, '14:20')),
  approved(at(8, '17:30'), 'The form in the account is live, so the choice can be taken from the first day.'),
  posted(at(3, '14:00')),
  sighted(at(3, '14:10'), 'northgate-mutual', 'shown'),
  sighted(at(3, '14:12'), 'northgate-life', 'shown'),
  sighted(at(3, '14:14'), 'northgate-invest', 'absent'),
  // Its site was deployed anew, and the notice came a little later: a gap, too short for a loss.
  sighted(at(3, '17:10'), 'northgate-life', 'absent'),
  sighted(at(3, '17:25'), 'northgate-life', 'shown'),
  sighted(at(2, '14:00'), 'northgate-invest', 'unreachable'),
];

const inReview = (at: At): Step[] => [
  drafted(at(2, '15:00')),
  written(at(2, '19:40'), draftInReview),
  submitted(at(1, '14:45')),
];
