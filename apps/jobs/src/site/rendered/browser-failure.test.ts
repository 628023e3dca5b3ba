import { expect, test } from 'vitest';
import { BrowserFailure, failureFrom } from './browser-failure.ts';

const timeout = Object.assign(new Error('page.screenshot: Timeout 30000ms exceeded.'), {
  name: 'TimeoutError',
});

test.each([
  ['a page that breaks down', new Error('page.goto: Page crashed'), 'browser-crashed'],
  [
    'a browser that is gone',
    new Error('page.screenshot: Target page, context or browser has been closed'),
    'browser-crashed',
  ],
  ['a page that takes too long', timeout, 'browser-too-slow'],
  ['a download', new Error('page.goto: Download is starting'), 'page-not-opened'],
  ['an answer that is refused', new Error('page.goto: net::ERR_INVALID_RESPONSE at x'), 'page-not-opened'],
  ['what is known already', new BrowserFailure('page-left'), 'page-left'],
])('%s is one word of a list', (_what, cause, reason) => {
  expect(failureFrom(cause)).toMatchObject({ reason });
});

test.each([new TypeError('page is undefined'), 'words'])('a bug stays what it is: %s', (cause) => {
  expect(failureFrom(cause)).toBe(cause);
});
