import { expect, test } from 'vitest';
import type { Entry } from './log.ts';
import { repeat } from './loop.ts';

test('rounds follow each other, never two at once, until asked to stop', async () => {
  const stop = new AbortController();
  const steps: string[] = [];
  const round = async () => {
    steps.push('begins');
    await Promise.resolve();
    steps.push('ends');
    if (steps.filter((each) => each === 'pauses').length === 2) stop.abort();
  };
  const pause = async () => steps.push('pauses');

  await repeat({ rounds: { only: round }, pause, stopping: stop.signal, log: () => undefined });

  const once = ['begins', 'ends', 'pauses'];
  expect(steps).toEqual([...once, ...once, 'begins', 'ends']);
});

test('a round that fails is told, and the next one follows', async () => {
  const stop = new AbortController();
  const logged: Entry[] = [];
  const rounds = [() => Promise.reject(new Error('no database')), async () => stop.abort()];

  await repeat({
    rounds: { only: () => rounds.shift()?.() ?? Promise.resolve() },
    pause: async () => undefined,
    stopping: stop.signal,
    log: (entry) => logged.push(entry),
  });

  expect(logged).toMatchObject([{ event: 'failed', error: expect.stringContaining('no database') }]);
  expect(rounds).toEqual([]);
});

test('a round that fails keeps the one after it from nothing', async () => {
  const stop = new AbortController();
  const logged: Entry[] = [];

  await repeat({
    rounds: { first: () => Promise.reject(new Error('no site')), second: async () => stop.abort() },
    pause: async () => undefined,
    stopping: stop.signal,
    log: (entry) => logged.push(entry),
  });

  expect(logged).toMatchObject([{ event: 'failed', round: 'first' }]);
});
