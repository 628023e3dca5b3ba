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
import { later, midnightIn } from './notice-period.ts';

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

  const effectiveAt = await showOnEverySite(cast);
  await readNotice(cast, effectiveAt);
  expect(await numberInForce(cast, later(effectiveAt, { milliseconds: -1 }))).toBe(3);
  expect(await numberInForce(cast, effectiveAt)).toBe(5);

  await dropOnOneSite(cast);
  expect(await numberInForce(cast, effectiveAt)).toBe(3);
  await withdrawByTwo(cast);
  await readWithdrawal(cast);
  expect(await numberInForce(cast, effectiveAt)).toBe(3);
  expect(cast.troubles).toEqual([]);
}, 300_000);
