import { h } from 'hastscript';
import { policyPath, versionPath } from './address.ts';
import { layout } from './layout.ts';
import { type Page, pageOf } from './page.ts';
import { differenceList } from './part/difference-list.ts';
import { localDay } from './part/moment.ts';
import { publishersOf, zoneNote, zoneOf } from './part/named.ts';
import { noticeDate } from './part/notice-date.ts';
import { type Part, section } from './part/part.ts';
import { postingList } from './part/posting-list.ts';
import { type Standing, standingOf } from './part/standing.ts';
import { stepList } from './part/step-list.ts';
import type { Incident, PostedNotice } from './posted-notice.ts';
import { paragraphs } from './text/paragraphs.ts';

/** What changes and when, counted anew at each reading; also the page of a change that was withdrawn. */
export function noticePage(asked: PostedNotice): Page {
  const { snapshot, notice, state, postings, incidents, now } = asked;
  const { policy, version } = snapshot;
  const zone = zoneOf(snapshot);
  const isWithdrawn = state.status === 'withdrawn';
  const heading = isWithdrawn ? `Withdrawn: change to ${policy.title}` : `Change to ${policy.title}`;

  return pageOf(
    layout({
      title: heading,
      publishers: publishersOf(snapshot),
      crumbs: [{ text: policy.title, path: policyPath(policy.key) }],
      heading,
      lede: lede(asked),
      body: [
        noticeDate(asked),
        section('notice', notice.kind === 'withdrawal' ? 'Notice of withdrawal' : 'The notice', [
          h('div', { lang: policy.language }, paragraphs(notice.text)),
        ]),
        section('changes', changesHeadings[standingOf({ ...state, now })], [
          differenceList(snapshot),
          h(
            'p',
            h(
              'a',
              { href: versionPath(policy.key, version.number) },
              `The whole text of version ${version.number}`,
            ),
          ),
        ]),
        section('sites', 'Where the notice stands', [postingList({ postings, zone })]),
        isWithdrawn ? null : section('why', 'Why this date', [stepList(state.steps)]),
        section(
          'incidents',
          'Gaps found later',
          incidents.map((incident) => gap(incident, zone)),
        ),
      ],
      footer: [zoneNote(zone)],
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

function lede({ snapshot, notice }: PostedNotice): Part[] {
  const zone = zoneOf(snapshot);
  const replaced = notice.replacedAt && localDay({ at: notice.replacedAt, zone });

  return [
    `Notice about version ${snapshot.version.number}, issued on `,
    localDay({ at: notice.issuedAt, zone }),
    ...(replaced ? [', replaced by a later notice on ', replaced] : []),
    '.',
  ];
}

function gap({ platform, at, text }: Incident, zone: string): Part {
  return h('p', [h('strong', platform), ', ', localDay({ at, zone }), `: ${text}`]);
}
