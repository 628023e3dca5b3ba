import { h } from 'hastscript';
import { policyPath, versionPath } from './address.ts';
import { type Speech, speechIn } from './language/speech.ts';
import { layout } from './layout.ts';
import { type Page, pageOf } from './page.ts';
import { dataScope } from './part/data-scope.ts';
import { differenceList } from './part/difference-list.ts';
import { gapList } from './part/gap-list.ts';
import { localDay } from './part/moment.ts';
import { publishersOf, zoneNote, zoneOf } from './part/named.ts';
import { noticeDate } from './part/notice-date.ts';
import { listed, type Part, section, woven } from './part/part.ts';
import { postingList } from './part/posting-list.ts';
import { type Standing, standingOf } from './part/standing.ts';
import { stepList } from './part/step-list.ts';
import { titleIn } from './part/tongue.ts';
import type { PostedNotice } from './posted-notice.ts';
import { paragraphs } from './text/paragraphs.ts';

/** What changes and when, counted anew at each reading; also the page of a change that was withdrawn. */
export function noticePage(asked: PostedNotice): Page {
  const { snapshot, notice, state, postings, incidents, now } = asked;
  const { policy, version } = snapshot;
  const { number } = version;
  const zone = zoneOf(snapshot);
  const speech = speechIn(policy.language);
  const { say, language } = speech;
  const isWithdrawn = state.status === 'withdrawn';
  const heading = isWithdrawn ? 'Withdrawn: change to %{title}' : 'Change to %{title}';
  const isWithdrawal = notice.kind === 'withdrawal';

  return pageOf(
    layout({
      speech,
      title: say(heading, { title: policy.title }),
      publishers: listed(publishersOf(snapshot), language),
      crumbs: [{ ...policy, path: policyPath(policy.key) }],
      heading: woven(say, heading, { title: titleIn(policy, speech) }),
      lede: lede(asked, speech),
      body: [
        noticeDate({ ...asked, speech }),
        section('notice', say(isWithdrawal ? 'Notice of withdrawal' : 'The notice'), [
          h('div', { lang: policy.language }, paragraphs(notice.text)),
        ]),
        section('changes', say(changesHeadings[standingOf({ ...state, now })]), [
          differenceList(snapshot, speech),
          h('p', [
            h(
              'a',
              { href: versionPath(policy.key, number) },
              say('The whole text of version %{number}', { number }),
            ),
          ]),
        ]),
        section(
          'scope',
          say('What it applies to'),
          dataScope({ snapshot, effectiveAt: state.effectiveAt, speech }),
        ),
        section('sites', say('Where the notice stands'), [postingList({ postings, zone, speech })]),
        isWithdrawn
          ? null
          : section('why', say('Why this date'), [stepList({ steps: state.steps, zone, speech })]),
        section('incidents', say('Gaps in the notice'), [gapList(incidents, { zone, speech })]),
      ],
      footer: [zoneNote(zone, speech)],
      followed: { policy: policy.key },
    }),
  );
}

const changesHeadings: Record<Standing, string> = {
  waiting: 'What changes',
  coming: 'What changes',
  'in-force': 'What changed',
  superseded: 'What changed',
  withdrawn: 'What would have changed',
  observed: 'What changed',
};

function lede({ snapshot, notice }: PostedNotice, speech: Speech): Part[] {
  const zone = zoneOf(snapshot);
  const end = notice.replacedAt && localDay({ at: notice.replacedAt, zone, speech });
  const sentence = end
    ? 'Notice about version %{number}, issued on %{day}, replaced by a later notice on %{end}.'
    : 'Notice about version %{number}, issued on %{day}.';
  const day = localDay({ at: notice.issuedAt, zone, speech });

  return woven(speech.say, sentence, { number: String(snapshot.version.number), day, end });
}
