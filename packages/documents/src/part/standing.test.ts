import { describe, expect, it } from 'vitest';
import { state } from '../testing/state.ts';
import { standingOf } from './standing.ts';

const superseded = { supersededAt: '2026-08-01T04:00:00.000Z' };

describe('standingOf', () => {
  it.each([
    ['waiting', { status: 'posting', effectiveAt: null }, '2026-05-10T00:00:00Z'],
    ['coming', {}, '2026-05-15T03:59:59.999Z'],
    ['in-force', {}, '2026-05-15T04:00:00.000Z'],
    ['in-force', superseded, '2026-08-01T03:59:59.999Z'],
    ['superseded', superseded, '2026-08-01T04:00:00.000Z'],
    ['withdrawn', { status: 'withdrawn', effectiveAt: null }, '2026-05-10T00:00:00Z'],
    ['observed', { status: 'observed', effectiveAt: null }, '2026-05-10T00:00:00Z'],
  ] as const)('is %s with %j at %s', (standing, said, now) => {
    expect(standingOf({ ...state(said), now })).toBe(standing);
  });
});
