import type { NewId } from '../kit/id.ts';
import type { Viewer } from '../permission/viewer.ts';

/** Who asks for a step, when, and where new ids come from: all that rules may know of the outside. */
export type Asked = { by: Viewer; now: string; newId: NewId; tzdata: string | null };

export const actorOf = (viewer: Viewer): string => ('id' in viewer ? viewer.id : viewer.kind);
