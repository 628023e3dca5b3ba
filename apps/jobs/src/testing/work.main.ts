// A process of its own that posts versions, or does rounds of the job, until it is killed; it says what is done.
import { argv } from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { open } from '@privacy-register/db/open';
import { register } from '@privacy-register/schema/permission/viewer';
import { runOnce } from '../notice/run-once.ts';
import { rendering } from '../site/rendered/look-rendered.ts';
import { postedPolicy } from './posted-policy.ts';
import { say } from './say.ts';
import { type Answer, bare, down, htmlWith, page } from './sites.ts';

const [, , address = '', role = '', name = '', at = ''] = argv;
const origin = 'https://register.example';
const render = rendering({ chromiumPath: '/nowhere/chromium', settings: { allowPrivate: false } });

const store = await open(address);
const read = store.read(register);
say('ready');
for (let turn = 0; role === 'poster'; turn += 1) {
  await postedPolicy(store, `${name}-${turn}`, at);
  say(`posted ${name}-${turn}`);
}
for (;;) {
  const { items } = await runOnce({
    ...{ store, fetch, render, origin, mostPictures: 1, tzdata: null, now: () => at },
    log: ({ event, version, posting }) => say(`${event} ${posting ?? version}`),
  });
  if (items === 0) await sleep(50);
}

/** The page of a site shows the notice that it has to show. */
async function fetch(url: string): Promise<Answer> {
  const key = new URL(url).hostname.split('.')[0] ?? '';
  const [posting] = await read.all('posting', { platform: { is: { key: { eq: key } } } });
  const notice = posting ? await read.get('change-notice', posting.notice) : null;
  if (!posting) return down;
  return notice ? page(htmlWith(notice, origin)) : bare;
}
