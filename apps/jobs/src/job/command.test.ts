import { Misuse } from '@privacy-register/db/misuse';
import { settingsFrom } from '@privacy-register/db/settings';
import { expect, test } from 'vitest';
import { commandFrom } from './command.ts';

const development = settingsFrom({});

test('without a job there is no command: what repeats, repeats', () => {
  expect(commandFrom([], development)).toBeNull();
});

test.each([
  ['one round', ['notices', '--once']],
  ['a rehearsal', ['notices', '--once', '--dry-run', '--now', '2026-05-15T00:00:00-04:00']],
  ['the terms that are lacking', ['vocabulary', '--dry-run']],
])('%s is understood', (_what, args) => {
  expect(commandFrom(args, development)).toBeTypeOf('function');
});

test.each([
  ['a job there is not', ['mail', '--once'], 'There is no job "mail". There is: notices'],
  ['a word that every object has', ['constructor'], 'There is no job "constructor"'],
  ['a flag without a job', ['--once'], 'There is no job "--once"'],
  ['a job without --once', ['notices'], 'Say --once'],
  ['a flag there is not', ['notices', '--once', '--force'], 'does not understand'],
  ['a word too many', ['notices', 'again', '--once'], 'does not understand'],
  ['--now without an instant', ['notices', '--once', '--now'], 'does not understand'],
  ['--now with a day', ['notices', '--once', '--now', '2026-05-15'], '--now: Give an instant'],
  ['a flag of another job', ['vocabulary', '--once'], 'does not understand'],
])('%s is refused in one line', (_what, args, words) => {
  const command = () => commandFrom(args, development);

  expect(command).toThrow(Misuse);
  expect(command).toThrow(words);
});

test('nobody sets the clock in production', () => {
  const args = ['notices', '--once', '--now', '2026-05-15T04:00:00Z'];

  expect(() => commandFrom(args, settingsFrom({ NODE_ENV: 'production' }))).toThrow('refused in production');
});
