/** A policy's history as lanes: what applied and how we know, notice periods, and captures. */
import type { Band, Lane, Legend, Point } from '@privacy-register/desk/timeline/lane.ts';
import { answerAt } from '@privacy-register/schema/lifecycle/answer-at';
import type { PolicyVersion } from '@privacy-register/schema/record/policy-version';
import { type Say, sentence } from '../language/say.ts';
import { boundariesOf } from './boundaries.ts';

type Asked = { versions: readonly PolicyVersion[]; now: string; zone: string };
type Basis = ReturnType<typeof answerAt>['basis'];

export const policyLegend: Legend = [
  { tone: 'solid', label: sentence('In force, or seen unchanged') },
  { tone: 'hatched', label: sentence('Inferred from the day it names') },
  { tone: 'faint', label: sentence('Last known') },
  { tone: 'light', label: sentence('Notice period') },
  { tone: 'struck', label: sentence('Withdrawn') },
];

export function policyLanes(asked: Asked, say: Say): Lane[] {
  const lanes = [
    { id: 'applies', label: say('What applied'), bands: appliesBands(asked, say), points: [] },
    {
      id: 'notice',
      label: say('Notice periods'),
      bands: asked.versions.flatMap((version) => noticeBand(version, say)),
      points: [],
    },
    {
      id: 'captures',
      label: say('Captures'),
      bands: [],
      points: asked.versions.flatMap((version) => capturePoints(version, say)),
    },
  ];
  return lanes.filter(({ bands, points }) => bands.length + points.length > 0);
}

/** Between two boundaries the answer is one and the same: the register's own, asked at the first of them. */
function appliesBands({ versions, now, zone }: Asked, say: Say): Band[] {
  const boundaries = boundariesOf(versions, zone);
  return boundaries.flatMap((from, at) => {
    const { basis, version } = answerAt(versions, justAfter(from), zone);
    if (!version) return [];
    // What was declared goes on; what is merely known ends with what we know.
    const to = boundaries[at + 1] ?? (basis === 'declared' ? null : now);
    const { tone, meaning } = from > now ? coming : applies[basis];
    const path = pathOf(version);
    return {
      id: `${from} ${version.id}`,
      from,
      to,
      tone,
      label: nameOf(version, say),
      meaning: say(meaning),
      path,
    };
  });
}

const coming: Pick<Band, 'tone' | 'meaning'> = { tone: 'solid', meaning: sentence('Takes effect then.') };

const applies: Record<Basis, Pick<Band, 'tone' | 'meaning'>> = {
  declared: { tone: 'solid', meaning: sentence('In force.') },
  observed: { tone: 'solid', meaning: sentence('Captured at both ends with the same text.') },
  inferred: {
    tone: 'hatched',
    meaning: sentence('Inferred: its text names an earlier day than its first capture.'),
  },
  'last-known': { tone: 'faint', meaning: sentence('Last known: not captured again since.') },
  'no-evidence': { tone: 'faint', meaning: sentence('Nothing is known.') },
  undated: { tone: 'faint', meaning: sentence('The capture has no date.') },
};

function noticeBand(version: PolicyVersion, say: Say): Band[] {
  const { id, status, ground, postedAt, effectiveAt, withdrawnAt } = version;
  if (ground !== 'material' || postedAt === null) return [];
  const common = { id, from: postedAt, label: nameOf(version, say), path: `${pathOf(version)}?tab=postings` };
  if (status === 'withdrawn')
    return [{ ...common, to: withdrawnAt, tone: 'struck', meaning: say('Withdrawn before it took effect.') }];
  const meaning = say(effectiveAt ? 'Notice period.' : 'Notice posted; a site has still to show it.');
  return [{ ...common, to: effectiveAt, tone: 'light', meaning }];
}

function capturePoints(version: PolicyVersion, say: Say): Point[] {
  const { id, status, observedAt, lastObservedAt } = version;
  if (status !== 'observed') return [];
  const instants = [...new Set([observedAt, lastObservedAt])].filter((at) => at !== null);
  return instants.map((at) => ({
    id: `${id} ${at}`,
    at,
    label: say('Capture of version %{number}', { number: version.number ?? '–' }),
    meaning: say('The text was seen then.'),
    path: pathOf(version),
  }));
}

const nameOf = ({ number }: PolicyVersion, say: Say) => say('Version %{number}', { number: number ?? '–' });
const pathOf = ({ id }: PolicyVersion) => `/policy-version/${id}/show`;
const justAfter = (at: string) => new Date(Date.parse(at) + 1).toISOString();
