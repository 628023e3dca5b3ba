/** What a round of the notices job works with; everything outside of it comes in here. */
import type { Store } from '@privacy-register/db/store';
import { newId } from '@privacy-register/schema/kit/id';
import type { Asked } from '@privacy-register/schema/lifecycle/asked';
import type { ZoneOffsets } from '@privacy-register/schema/notice-period/counted-with';
import { register } from '@privacy-register/schema/permission/viewer';
import type { Attempt } from '../round/attempt.ts';
import type { Log } from '../round/log.ts';
import type { Render } from '../site/rendered/look-rendered.ts';
import type { Fetch } from './sighting.ts';

export type Round = {
  store: Store;
  fetch: Fetch;
  /** The same by a browser, for sites that show their notices by a script. */
  render: Render;
  /** Asked at each decision: a page that took a while is seen when it came, never earlier. */
  now: () => string;
  log: Log;
  /** The public address of the register, which notices link to. */
  origin: string;
  /** How many looks of a posting keep their picture. */
  mostPictures: number;
  /** Of the machine's time zones, kept with every date that is set. */
  tzdata: string | null;
  /** What its data say; left out: asked of the machine itself. */
  zones?: ZoneOffsets;
  /** No further item is begun once this is aborted. */
  stopping?: AbortSignal;
};

export type RoundAtWork = Round & { attempt: Attempt };

export const askedIn = ({ now, tzdata, zones }: Round): Asked => ({
  ...{ by: register, now: now(), newId, tzdata },
  ...(zones ? { zones } : {}),
});
