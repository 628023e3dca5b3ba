import type { NewId } from '../kit/id.ts';
import type { ZoneOffsets } from '../notice-period/counted-with.ts';
import type { Viewer } from '../permission/viewer.ts';

/** Who asks for a step, when, and where new ids come from: all that rules may know of the outside. */
export type Asked = {
  by: Viewer;
  now: string;
  newId: NewId;
  tzdata: string | null;
  /** What the clocks of zones show; left out: as this machine has it. */
  zones?: ZoneOffsets;
};

/** The person who acts: whoever holds a token acts by it, so that nobody is two people. */
export const actorOf = (viewer: Viewer): string =>
  viewer.kind === 'token' ? (viewer.holder ?? viewer.id) : signatureOf(viewer);

/** What stands in the audit trail: the token itself where one was used. */
export const signatureOf = (viewer: Viewer): string => ('id' in viewer ? viewer.id : viewer.kind);
