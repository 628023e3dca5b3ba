import { expect, test } from 'vitest';
import { type Change, create, update } from '../kit/change.ts';
import type { ChangeNotice, Posting } from '../record/notice.ts';
import type { PolicyVersion } from '../record/policy-version.ts';
import { sample } from '../testing/sample.ts';
import { eventsOf } from './events.ts';
import { type Found, touchedBy } from './found.ts';

const at = '2026-05-04T13:00:00.000Z';
const inForceAt = '2026-05-15T04:00:00.000Z';
const policy = sample('policy', { title: 'Online policy' });
const platform = sample('platform');
const coverage = sample('coverage', { policy: policy.id, platform: platform.id, fromAt: null });
const version = sample('policy-version', { policy: policy.id, status: 'posting', number: 2 });
const notice = sample('change-notice', { version: version.id, kind: 'change' });
const posting = sample('posting', { notice: notice.id, platform: platform.id, status: 'pending' });

const byId = <R extends { id: string }>(...rows: R[]) => new Map(rows.map((row) => [row.id, row]));

type After = { version?: Partial<PolicyVersion>; notice?: Partial<ChangeNotice>; postings?: Posting[] };

/** What stands after the changes; before them all was as above, but for what is said. */
function told(
  change: Change,
  { version: moved = {}, notice: issued = {}, postings = [posting] }: After = {},
  was = version,
) {
  const found: Found = {
    before: {
      versions: touchedBy([change]).versions.length ? byId(was) : new Map(),
      postings: byId(posting),
    },
    ...{ versions: byId({ ...version, ...moved }), policies: byId(policy), platforms: byId(platform) },
    ...{ notices: byId({ ...notice, ...issued }), postings: byId(...postings), coverage: [coverage] },
  };
  return eventsOf([change], found, { at, newId: () => 'evt_1' });
}
const types = ({ events }: ReturnType<typeof told>) => events.map(({ type, due }) => `${type} ${due}`);

const issuing = create('change-notice', notice.id, { kind: 'change' });
const looked = (status: Posting['status']) => update('posting', posting, { status });
const seen = { ...posting, status: 'verified', revision: 2 } as const;
const moved = (values: Partial<PolicyVersion>) => update('policy-version', version, values);
const set = { status: 'scheduled', effectiveAt: inForceAt, revision: 2 } as const;
const standing = { ...version, ...set };
const moving = moved({ effectiveAt: inForceAt });

test.each<[string, ReturnType<typeof told>, string[], number]>([
  ['a notice', told(issuing), [`notice-posted ${at}`], 0],
  ['a withdrawal', told(issuing, { notice: { kind: 'withdrawal' } }), [`notice-withdrawn ${at}`], 0],
  ['a notice that is seen', told(looked('verified'), { postings: [seen] }), [`notice-verified ${at}`], 0],
  ['a notice that is seen again', told(looked('pending')), [], 0],
  [
    'a lost notice',
    told(looked('lost'), { postings: [{ ...seen, status: 'lost' }] }),
    [`notice-lost ${at}`],
    0,
  ],
  ['a site that leaves', told(looked('left'), { postings: [{ ...seen, status: 'left' }] }), [], 0],
  [
    'a clock that is set',
    told(moving, { version: set }),
    [`version-scheduled ${at}`, `version-in-force ${inForceAt}`],
    0,
  ],
  [
    'a version in force at once',
    told(moving, { version: { ...set, effectiveAt: at } }),
    [`version-scheduled ${at}`, `version-in-force ${at}`],
    0,
  ],
  ['a clock that stands', told(moving, { version: set }, standing), [], 0],
  ['a clock that is stopped', told(moved({ effectiveAt: null }), {}, standing), [], 1],
  [
    'another instant',
    told(moving, { version: { ...set, effectiveAt: '2026-05-20T04:00:00.000Z' } }, standing),
    [`version-scheduled ${at}`, 'version-in-force 2026-05-20T04:00:00.000Z'],
    1,
  ],
  ['an edit', told(update('policy', policy, { title: 'Other' })), [], 0],
])('%s', (_name, telling, expected, cancelled) => {
  expect(types(telling)).toEqual(expected);
  expect(telling.cancelled).toHaveLength(cancelled);
});

test('the last site to show a notice is told as such; one that left is not waited for', () => {
  const other = (status: Posting['status']) => sample('posting', { notice: notice.id, status });
  const everywhere = (...others: Posting[]) => {
    const { events } = told(looked('verified'), { postings: [seen, ...others] });
    return events[0]?.payload;
  };

  expect(everywhere(other('pending'))).toMatchObject({ isEverywhere: false });
  expect(everywhere(other('verified'), other('left'))).toMatchObject({ isEverywhere: true });
});

test('an event says which policy, version and platforms it concerns', () => {
  const [event] = told(issuing).events;

  expect(event).toMatchObject({
    ...{
      policy: policy.id,
      version: version.id,
      platforms: [platform.id],
      key: `notice-posted:${notice.id}`,
    },
    payload: { policy: { title: 'Online policy' }, version: { number: 2 }, notice: { id: notice.id } },
  });
});

test('a commit that brings no event asks the database nothing', () => {
  const changes = [
    update('policy', policy, { title: 'x' }),
    update('policy-version', version, { text: 'x' }),
  ];

  expect(touchedBy(changes)).toEqual({ versions: [], notices: [], postings: [] });
});
