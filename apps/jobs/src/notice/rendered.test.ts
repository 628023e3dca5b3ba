import { expect, test } from 'vitest';
import { openSite } from '../site/loopback-site.ts';
import { rendering } from '../site/rendered/look-rendered.ts';
import { aTrial, urls } from '../testing/register.ts';
import { aStore } from '../testing/store.ts';
import type { Seen } from './sighting.ts';

const startedAt = '2026-05-04T15:00:00.000Z';
const [url = ''] = urls;
const picture = new Uint8Array([137, 80, 78, 71]);
const shown = async (): Promise<Seen> => ({
  sighting: {
    ...{ url, method: 'rendered', outcome: 'shown', reason: null, httpStatus: 200 },
    ...{ address: '203.0.113.7', region: 'We share more.', sha256: null, picture: null },
  },
  picture,
});

async function aRenderedTrial() {
  const trial = await aTrial(await aStore(), [url]);
  await trial.change('platform', trial.sites[0]?.id, { verifiedBy: 'rendered' });
  await trial.post(startedAt);
  return trial;
}

test('without a browser a look says nothing, though the page as it is sent would show the notice', async () => {
  const trial = await aRenderedTrial();
  trial.put(await trial.shown(), 0);

  await trial.run('2026-05-04T15:01:00.000Z');

  expect(trial.web.asked).toEqual([]);
  expect(await trial.evidence()).toMatchObject([
    { url, method: 'rendered', outcome: 'unreachable', reason: 'no-browser', picture: null },
  ]);
  expect(await trial.postings()).toMatchObject([{ status: 'pending' }]);
});

test('a look by a browser verifies the posting, and its evidence names the picture that is kept', async () => {
  const trial = await aRenderedTrial();

  await trial.run('2026-05-04T15:01:00.000Z', { render: shown });

  expect(await trial.postings()).toMatchObject([{ status: 'verified', basis: 'fetched' }]);
  const [evidence] = await trial.evidence();
  expect(evidence).toMatchObject({ method: 'rendered', outcome: 'shown' });
  expect([...((await trial.store.picture(evidence?.picture ?? '')) ?? [])]).toEqual([...picture]);
});

test('a look that found nothing new keeps no picture', async () => {
  const trial = await aRenderedTrial();
  await trial.run('2026-05-04T15:01:00.000Z', { render: shown });
  const other = new Uint8Array([1, 2, 3]);
  const again = async () => ({ ...(await shown()), picture: other });

  await trial.run('2026-05-04T15:20:00.000Z', { render: again });

  const kept = [];
  for await (const { table } of trial.store.saved()) if (table === 'picture') kept.push(table);
  expect(kept).toHaveLength(1);
});

test('another picture of the same is kept after a day, and no more of them than may be', async () => {
  const trial = await aRenderedTrial();
  const looks = ['2026-05-04T15:01', '2026-05-04T17:00', '2026-05-05T17:00', '2026-05-06T17:00'];

  for (const [at, minute] of looks.entries()) {
    const render = async () => ({ ...(await shown()), picture: new Uint8Array([at]) });
    await trial.run(`${minute}:00.000Z`, { render, mostPictures: 2 });
  }

  const kept = (await trial.evidence()).map((look) => look.picture !== null);
  expect(kept).toEqual([true, false, true, false]);
});

test('a page that the guard refuses is not opened by a browser either', async () => {
  const render = rendering({ chromiumPath: process.execPath, settings: { allowPrivate: false } });
  const expected = { noticeId: 'ntc_1', sha256: '', noticeUrl: 'https://register.example/notices/ntc_1' };

  const { sighting } = await render('https://127.0.0.1/', expected);

  expect(sighting).toMatchObject({ method: 'rendered', outcome: 'unreachable', reason: 'address-refused' });
});

test('a browser that does not start says nothing about the page', async () => {
  const site = await openSite((_request, response) => response.end('<p>Welcome</p>'));
  const render = rendering({ chromiumPath: '/bin/false', settings: { allowPrivate: true } });
  const expected = { noticeId: 'ntc_1', sha256: '', noticeUrl: 'https://register.example/notices/ntc_1' };

  const { sighting } = await render(`http://127.0.0.1:${site.port}/`, expected);

  expect(sighting).toMatchObject({ outcome: 'unreachable', reason: 'browser-not-started' });
});
