import { describe, expect, it } from 'vitest';
import { snapshot } from './testing/snapshot.ts';
import { state } from './testing/state.ts';
import { elements, one, wordsIn } from './testing/tree.ts';
import { versionPage } from './version-page.ts';

const now = '2026-05-10T16:00:00.000Z';
const asked = { snapshot: snapshot(), state: state(), errata: [], previous: 3, next: null, now };

describe('versionPage', () => {
  it('says its number, its standing and its dates in the zone of the policy', () => {
    const { tree } = versionPage(asked);

    expect(wordsIn(one(tree, 'h1'))).toBe('Version 4 of Northgate Online Privacy Policy');
    expect(wordsIn(one(tree, 'dates'))).toBe(
      'Status Coming, in 5 days Posted Monday, May 4, 2026 at 9:00 a.m. In force from ' +
        'Friday, May 15, 2026, 12:00 a.m., America/New York time ' +
        '(2026-05-15 04:00 UTC) Posted as Material change',
    );
  });

  it.each([
    ['in force', state(), '2026-05-15T04:00:00Z', 'Status In force Posted'],
    [
      'superseded',
      state({ supersededAt: '2026-08-01T04:00:00Z' }),
      '2026-08-01T04:00:00Z',
      'Superseded Saturday, August 1, 2026',
    ],
    [
      'withdrawn',
      state({ status: 'withdrawn', effectiveAt: null, withdrawnAt: now }),
      now,
      'Withdrawn Sunday, May 10, 2026 at 12:00 p.m.',
    ],
    [
      'waiting',
      state({ status: 'posting', effectiveAt: null }),
      now,
      'Status Announced; its date is not set yet',
    ],
  ])('tells that it is %s', (_name, said, at, words) => {
    const { tree } = versionPage({ ...asked, state: said, now: at });

    expect(wordsIn(one(tree, 'dates'))).toContain(words);
  });

  it('marks a version posted without a notice period for ever, with its citation', () => {
    const { version } = snapshot();
    const exceptional = snapshot({
      version: { ...version, ground: 'exceptional', citation: '15 U.S.C. 6802' },
    });

    const { tree } = versionPage({ ...asked, snapshot: exceptional });

    expect(wordsIn(one(tree, 'dates'))).toContain('Posted without a notice period: 15 U.S.C. 6802');
  });

  it('tells what changed, with the class and the reason of each difference', () => {
    const changes = elements(versionPage(asked).tree, 'li').map(wordsIn);

    expect(changes).toContain(
      'Who information is disclosed to: recipients made broader (adds joint marketers) Before affiliates ' +
        'Now affiliates, joint marketers Material change Wider practice. A new class of party gets ' +
        'information from us. (12 CFR 1016.8; rule new-recipient, edition 1)',
    );
  });

  it('leads to the versions before and after it', () => {
    const { tree } = versionPage({ ...asked, previous: 3, next: 5 });

    expect(elements(tree, 'a').map(({ properties }) => properties.href)).toEqual(
      expect.arrayContaining([
        '/policies/online/versions/3',
        '/policies/online/versions/5',
        '/policies/online',
      ]),
    );
    expect(wordsIn(one(tree, 'neighbours'))).toBe('← Version 3 Version 5 →');
  });

  it('keeps the text as posted and both readings of it', () => {
    const reading = { summary: 'We may share.', modality: 'may', recipients: ['pty_1'] };
    const errata = [{ statementKey: 'share', knownFrom: now, reading, reason: 'Misread.' }];

    const { tree } = versionPage({ ...asked, errata });

    expect(wordsIn(one(tree, 'errata'))).toContain('Read at first share');
    expect(wordsIn(one(tree, 'errata'))).toContain(
      'summary: We may share.; modality: may; recipients: affiliates',
    );
    expect(wordsIn(one(tree, 'article'))).toContain('Northgate Mutual and its affiliates offer insurance');
  });
});
