import { Misuse } from '@privacy-register/db/misuse';
import { expect, test } from 'vitest';
import { commandFrom } from './command.ts';

const rehearsal = { NODE_ENV: 'development' };

test.each([
  ['nothing', [], { repeats: true }],
  ['one round', ['notices', '--once'], { repeats: false, isDryRun: false, at: null }],
  [
    'a rehearsal',
    ['notices', '--once', '--dry-run', '--now', '2026-05-15T00:00:00-04:00'],
    { repeats: false, isDryRun: true, at: '2026-05-15T04:00:00.000Z' },
  ],
])('%s is understood', (_what, args, command) => {
  expect(commandFrom(args, rehearsal)).toEqual(command);
});

test.each([
  ['a job there is not', ['mail', '--once'], 'There is no job "mail". There is: notices'],
  ['a flag without a job', ['--once'], 'There is no job "--once"'],
  ['a job without --once', ['notices'], 'Say --once'],
  ['a flag there is not', ['notices', '--once', '--force'], 'does not understand'],
  ['a word too many', ['notices', 'again', '--once'], 'does not understand'],
  ['--now without an instant', ['notices', '--once', '--now'], 'does not understand'],
  ['--now with a day', ['notices', '--once', '--now', '2026-05-15'], '--now: Give an instant'],
])('%s is refused in one line', (_what, args, words) => {
  const command = () => commandFrom(args, rehearsal);

  expect(command).toThrow(Misuse);
  expect(command).toThrow(words);
});

test('nobody sets the clock in production', () => {
  const args = ['notices', '--once', '--now', '2026-05-15T04:00:00Z'];

  expect(() => commandFrom(args, { NODE_ENV: 'production' })).toThrow('refused in production');
});
