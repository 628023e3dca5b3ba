// What was seen in the page, as a verdict about the notice.
import { z } from 'zod';
import type { ExpectedNotice } from '../notice-element.ts';
import { best, isLabel, leadsTo, type NoticeSighting, regionOf, verdict } from '../notice-verdict.ts';

const piece = z.object({ text: z.string(), link: z.int().nullable() });
const box = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() });
const copy = z.object({
  hidden: z.enum(['hidden', 'out-of-sight', 'too-small', 'distorted', 'faint', 'covered']).nullable(),
  pieces: z.array(piece),
  links: z.array(z.string()),
  box,
});
/** Parsed, as it comes from where somebody else's page runs. */
export const copies = z.array(copy);
type Copy = z.infer<typeof copy>;
export type Box = z.infer<typeof box>;

/** The best of the copies, and where it stands. */
export function judge(
  seen: readonly Copy[],
  expected: ExpectedNotice,
): { sighting: NoticeSighting; box: Box | null } {
  const judged = seen.map((each) => ({ sighting: judgeCopy(each, expected), box: each.box }));
  const sighting = best(judged.map((each) => each.sighting));
  return { sighting, box: judged.find((each) => each.sighting === sighting)?.box ?? null };
}

function judgeCopy({ hidden, pieces, links }: Copy, { sha256, noticeUrl }: ExpectedNotice): NoticeSighting {
  const words = (isLeft: (link: number | null) => boolean) =>
    pieces.map(({ text, link }) => (isLeft(link) ? text : '')).join('');
  const region = regionOf(words(() => true));
  if (hidden) return { shown: false, reason: hidden, region };
  const labelled = links.map((_, at) => isLabel(words((link) => link === at)));
  const toNotice = links.map((href, at) => labelled[at] === true && leadsTo(href, noticeUrl));
  const text = words((link) => link === null || !toNotice[link]);
  const unlinked = () => words((link) => link === null || !labelled[link]);
  return verdict({ region, text, unlinked, links: toNotice.filter(Boolean).length, sha256 });
}
