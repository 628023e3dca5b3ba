import { useNow } from '../time/context.tsx';
import { localInput, ownZone } from '../time/zoned.ts';

/** The calendar day where the viewer is. */
export const useToday = (): string => localInput(useNow(), ownZone()).slice(0, 10);
