import { describe, expect, it } from 'vitest';
import { awaitedPolicyPage } from './awaited-policy-page.ts';
import { policyPage } from './policy-page.ts';
import { snapshot } from './testing/snapshot.ts';
import { pastVersion } from './testing/state.ts';
import { elements, one, wordsIn } from './testing/tree.ts';

const now = '2026-05-10T16:00:00.000Z';
const effectiveAt = '2025-03-12T04:00:00.000Z';
const coming = { number: 5, effectiveAt: '2026-05-15T04:00:00.000Z', noticeId: 'ntc_1' };
const asked = { snapshot: snapshot(), effectiveAt, upcoming: null, history: [], now };

describe('policyPage', () => {
  it('says what the policy is, who publishes it and since when it holds', () => {
    const { tree, html, contentType } = policyPage(asked);

    expect(wordsIn(one(tree, 'h1'))).toBe('Northgate Online Privacy Policy');
    expect(wordsIn(one(tree, 'header'))).toBe('Northgate Mutual Holding and Northgate Life');
    expect(wordsIn(one(tree, 'lede'))).toMatch(/^In force since Wednesday, March 12, 2025 ·/);
    expect(one(tree, 'time').properties.dateTime).toBe(effectiveAt);
    expect(html).toMatch(/^<!doctype html><html lang="en">/);
    expect(contentType).toBe('text/html; charset=utf-8');
  });

  it('gives the text in its own language', () => {
    const { policy, version } = snapshot();
    const spanish = snapshot({
      policy: { ...policy, language: 'es' },
      version: { ...version, text: '# Quiénes' },
    });

    const { tree } = policyPage({ ...asked, snapshot: spanish });

    expect(one(tree, 'article').properties.lang).toBe('es');
    expect(wordsIn(one(tree, 'article'))).toBe('Quiénes');
  });

  it('tells of a coming change and leads to its notice', () => {
    const box = one(policyPage({ ...asked, upcoming: coming }).tree, 'box');

    expect(wordsIn(box)).toContain('Version 5 takes effect on Friday, May 15, 2026, in 5 days');
    expect(elements({ type: 'root', children: [box] }, 'a')[0]?.properties.href).toBe('/notices/ntc_1');
  });

  it('leads to the version itself where a coming change has no notice', () => {
    const { html } = policyPage({ ...asked, upcoming: { ...coming, noticeId: null } });

    expect(html).toContain('href="/policies/online/versions/5"');
  });

  it('names no day for a change whose clock has not started', () => {
    const { tree } = policyPage({ ...asked, upcoming: { ...coming, effectiveAt: null } });

    expect(wordsIn(one(tree, 'box'))).toContain('Its date is set once every covered site shows the notice');
  });

  it('lists every version with its dates, the newest first', () => {
    const observed = { observedAt: '2019-02-01T12:00:00Z', lastObservedAt: '2023-02-01T12:00:00Z' };
    const history = [
      pastVersion(1, { status: 'observed', effectiveAt: null, ground: null, ...observed }),
      pastVersion(2, { supersededAt: '2026-01-02T05:00:00Z' }),
      pastVersion(3, { effectiveAt: '2026-01-02T05:00:00Z', ground: 'exceptional' }),
      pastVersion(4, { status: 'withdrawn', effectiveAt: null, withdrawnAt: '2026-03-01T12:00:00Z' }),
      pastVersion(5, { status: 'posting', effectiveAt: null, ground: 'material' }),
    ];

    const entries = elements(policyPage({ ...asked, history }).tree, 'li')
      .map(wordsIn)
      .slice(-5);

    expect(entries).toEqual([
      'Version 5 Announced on Saturday, March 1, 2025; its date is not set yet Material change',
      'Version 4 Withdrawn on Sunday, March 1, 2026 Not a material change',
      'Version 3 In force since Friday, January 2, 2026 Posted without a notice period',
      'Version 2 In force from Wednesday, March 12, 2025 until Friday, January 2, 2026 Not a material change',
      'Version 1 Observed from Friday, February 1, 2019 until Wednesday, February 1, 2023 Observed, not posted',
    ]);
  });
});

describe('awaitedPolicyPage', () => {
  it('says that no version is in force, and shows no text', () => {
    const { tree } = awaitedPolicyPage({
      policy: snapshot().policy,
      observed: null,
      upcoming: coming,
      history: [],
      now,
    });

    expect(wordsIn(one(tree, 'lede'))).toContain('holds no version of this policy as in force');
    expect(elements(tree, 'article')).toEqual([]);
    expect(wordsIn(one(tree, 'box'))).toContain('May 15, 2026');
  });
});
