import { afterAll, beforeAll, expect, onTestFailed, test } from 'vitest';
import {
  dropOnOneSite,
  numberInForce,
  readNotice,
  readWithdrawal,
  showOnEverySite,
  withdrawByTwo,
} from './after-posting.ts';
import {
  approve,
  approveInVain,
  draft,
  explainTheChoice,
  post,
  postInVain,
  revise,
  seeClassesWithReasons,
  submit,
  submitInVain,
} from './before-posting.ts';
import { type Cast, castOf, keepPictures } from './cast.ts';
import { checkEvidence } from './evidence.ts';
import { answerGapByTwo, readGap } from './gap-answer.ts';
import { later, midnightIn } from './notice-period.ts';
import { feedOf, readMail, subscribeByMail, subscribeByWebhook, toldSince } from './telling.ts';

const chosen = 'In force no earlier than (may stay empty)';
const noticeText = `Advertising networks, and banks that offer products together with us, will receive e-mail addresses.

The choice to stop marketing will reach messages by e-mail and no longer materials of other kinds.`;

const ends: (() => unknown)[] = [];
let cast: Cast;

beforeAll(async () => {
  cast = await castOf((end) => ends.push(end));
});

afterAll(async () => {
  for (const end of ends.toReversed()) await end();
});

test('a material change goes from a draft to every site, waits its notice period, and can be withdrawn', async () => {
  onTestFailed(() => keepPictures(cast));
  const { editor, approver, publisher } = cast.staff;
  const secret = await subscribeByWebhook(cast);
  await subscribeByMail(cast);

  await draft(editor);
  await seeClassesWithReasons(editor);
  await submitInVain(editor);
  await explainTheChoice(editor);
  await submit(editor, { 'Notice text': noticeText, [chosen]: midnightIn(4) });
  await approveInVain(editor);
  await approve(approver);
  await postInVain(publisher);
  await revise(editor);
  await submit(editor, { [chosen]: '' });
  await approve(approver);
  await post(publisher);
  expect(await toldSince(cast, new Date().toISOString(), secret)).toEqual(['notice.posted']);
  await readMail(cast, 'Advertising networks, and banks');

  const effectiveAt = await showOnEverySite(cast);
  await readNotice(cast, effectiveAt);
  expect(await feedOf(cast)).toContain('Advertising networks, and banks');
  const seen = await toldSince(cast, later(effectiveAt, { milliseconds: -1 }), secret);
  expect(seen.toSorted()).toEqual([...Array(3).fill('notice.verified'), 'version.scheduled']);
  expect(await numberInForce(cast, later(effectiveAt, { milliseconds: -1 }))).toBe(3);
  expect(await numberInForce(cast, effectiveAt)).toBe(5);

  const missingAt = await dropOnOneSite(cast);
  expect(await numberInForce(cast, effectiveAt)).toBe(3);
  await answerGapByTwo(cast);
  await readGap(cast, missingAt);
  await withdrawByTwo(cast);
  await readWithdrawal(cast);
  expect(await numberInForce(cast, effectiveAt)).toBe(3);
  // Its taking effect was to be told at its instant, and never is.
  const last = await toldSince(cast, later(effectiveAt, { hours: 24 }), secret);
  expect(last.toSorted()).toEqual(['notice.lost', 'notice.withdrawn']);
  await readMail(cast, 'The announced change is withdrawn.');
  await checkEvidence(cast);
  expect(cast.troubles).toEqual([]);
}, 300_000);
