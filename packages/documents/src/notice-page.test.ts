import { describe, expect, it } from 'vitest';
import { etagOf } from './etag.ts';
import { noticePage } from './notice-page.ts';
import { snapshot } from './testing/snapshot.ts';
import { aGap, posting, state } from './testing/state.ts';
import { elements, one, wordsIn } from './testing/tree.ts';

const now = '2026-05-10T16:00:00.000Z';
const notice = { kind: 'change', text: 'We change.\n\nRead on.', issuedAt: now, replacedAt: null } as const;
const postings = [posting('Life'), posting('Brokerage', { basis: 'attested' })];
const asked = { snapshot: snapshot(), notice, state: state(), postings, incidents: [], now };
const absent = { basis: null, verifiedAt: null } as const;

describe('noticePage', () => {
  it('says on which local day the change is in force, and in how many days', () => {
    expect(wordsIn(one(noticePage(asked).tree, 'box'))).toBe(
      'In force on Friday, May 15, 2026 From 12:00 a.m., America/New York time (2026-05-15 04:00 UTC). ' +
        'In 5 days, as of Sunday, May 10, 2026.',
    );
  });

  it.each([
    ['nothing where that was not said', {}, state(), null],
    [
      'from when on',
      { dataScope: 'collected-after' as const },
      state(),
      'What it applies to It applies to information collected from Friday, May 15, 2026 on.',
    ],
    [
      'that the date is open',
      { dataScope: 'collected-after' as const },
      state({ status: 'posting', effectiveAt: null }),
      'What it applies to It applies to information collected once it is in force.',
    ],
    [
      'that it reaches back, and how consent is asked for',
      { dataScope: 'all-data' as const, earlierDataConsent: 'You are asked by letter.' },
      state(),
      'What it applies to It applies also to information we already hold. You are asked by letter.',
    ],
  ])('says of the information it applies to %s', (_what, version, standing, words) => {
    const said = snapshot({ version: { ...snapshot().version, ...version } });
    const { tree } = noticePage({ ...asked, snapshot: said, state: standing });
    const found = elements(tree, 'section').find(({ properties }) => properties.id === 'scope');

    expect(found ? wordsIn(found) : null).toBe(words);
  });

  it('stays the same all day, and is another page the next', () => {
    const [noon, evening, tomorrow] = [now, '2026-05-11T03:59:59Z', '2026-05-11T04:00:00Z'].map((at) =>
      etagOf(noticePage({ ...asked, now: at }).html),
    );

    expect(evening).toBe(noon);
    expect(tomorrow).not.toBe(noon);
  });

  it('counts no more once the change is in force', () => {
    const { tree } = noticePage({ ...asked, now: '2026-05-15T04:00:00.000Z' });

    expect(wordsIn(one(tree, 'box'))).toMatch(/^In force since Friday, May 15, 2026 From .* UTC\)\.$/);
    expect(wordsIn(one(tree, 'changes-heading'))).toBe('What changed');
  });

  it('says for which sites it waits while the clock has not started', () => {
    const waiting = [
      posting('Life'),
      posting('Brokerage', { status: 'lost' }),
      posting('Legal', { status: 'pending', ...absent }),
      posting('Old shop', { status: 'left', leftAt: now }),
    ];
    const unset = state({ status: 'posting', effectiveAt: null, heldAt: now, steps: [] });

    const { tree } = noticePage({ ...asked, state: unset, postings: waiting });

    expect(wordsIn(one(tree, 'box'))).toContain('Still waiting for Brokerage and Legal.');
    expect(wordsIn(one(tree, 'box'))).toContain('On hold since Sunday, May 10, 2026 at 12:00 p.m.');
    expect(elements(tree, 'section').map(({ properties }) => properties.id)).not.toContain('why');
  });

  it('tells of each covered site whether and when the notice was seen on it', () => {
    const sites = [...postings, posting('Legal', { status: 'pending', ...absent })];

    const { tree } = noticePage({ ...asked, postings: sites });

    expect(wordsIn(one(tree, 'sites'))).toBe(
      'Where the notice stands Life life.example Verified, Monday, May 4, 2026 at 11:00 a.m. ' +
        'Brokerage brokerage.example Verified by two people, Monday, May 4, 2026 at 11:00 a.m. ' +
        'Legal legal.example Not verified yet',
    );
  });

  it('says why this date, step by step', () => {
    const { tree } = noticePage(asked);

    expect(wordsIn(one(tree, 'why'))).toMatch(
      /^Why this date The clock starts .* The 10 days after it are counted/,
    );
  });

  it('says that a withdrawn change does not take effect', () => {
    const withdrawn = state({ status: 'withdrawn', effectiveAt: null, withdrawnAt: now });
    const withdrawal = { ...notice, kind: 'withdrawal', text: 'We take it back.' } as const;

    const { tree } = noticePage({ ...asked, state: withdrawn, notice: withdrawal });

    expect(wordsIn(one(tree, 'h1'))).toBe('Withdrawn: change to Northgate Online Privacy Policy');
    expect(wordsIn(one(tree, 'box'))).toContain(
      'This change does not take effect Withdrawn on Sunday, May 10',
    );
    expect(wordsIn(one(tree, 'notice'))).toBe('Notice of withdrawal We take it back.');
    expect(elements(tree, 'section').map(({ properties }) => properties.id)).not.toContain('why');
  });

  it('tells of a notice that was replaced, and of a gap in it', () => {
    const asking = { ...asked, notice: { ...notice, replacedAt: now }, incidents: [aGap()] };

    const { tree } = noticePage(asking);

    expect(wordsIn(one(tree, 'lede'))).toContain('replaced by a later notice on Sunday, May 10, 2026');
    expect(wordsIn(one(tree, 'incidents'))).toContain('Life, Wednesday, May 20, 2026: Gone for two hours.');
  });

  it.each([
    [
      'that is over',
      { shownAgainAt: '2026-05-20T13:00:00Z' },
      'seen again Wednesday, May 20, 2026 at 9:00 a.m. (America/New York time).',
    ],
    ['that is not over', {}, 'not seen again yet.'],
    ['that was decided about', { follows: 'counted-anew', decidedAt: now }, 'was counted anew.'],
  ] as const)('tells from when to when a gap lasted, as looks tell: one %s', (_what, values, words) => {
    const seen = { lastShownAt: '2026-05-20T11:50:00Z', absentSince: '2026-05-20T12:00:00Z' };

    const { tree } = noticePage({ ...asked, incidents: [aGap({ ...seen, ...values })] });

    expect(wordsIn(one(tree, 'incidents'))).toContain(words);
  });
});
