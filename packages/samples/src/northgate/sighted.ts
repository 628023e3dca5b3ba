import { type Sighting, sight } from '@privacy-register/schema/lifecycle/sight';
import type { Step } from '../world.ts';
import { comingDossier, recordWith } from './online-policy.ts';

type Seen = Partial<Sighting> & Pick<Sighting, 'outcome'>;

const unread = { address: null, region: null, sha256: null, picture: null };
const nothing = { method: 'html', reason: null, httpStatus: null, ...unread } as const;
const page = { httpStatus: 200, address: '203.0.113.17' };
const failures = {
  absent: { ...page, reason: 'no-element' },
  unreachable: { reason: 'name-not-resolved' },
};

/** A look of the job at a website: what it found there is evidence. */
export function sighted(at: string, platform: string, outcome: Seen['outcome']): Step {
  return {
    at,
    by: 'register',
    action: 'posting.look',
    rule: async (world, asked) => {
      const dossier = await comingDossier(world, asked.now);
      const site = await recordWith(world, 'platform', platform);
      const posting = dossier.postings.find((each) => each.platform === site.id);
      const notice = dossier.notices.find((each) => each.id === posting?.notice);
      if (!posting || !notice) throw new Error(`No notice is posted on ${platform}`);

      const shown = { ...page, region: notice.text, sha256: notice.sha256 };
      const found: Seen = { outcome, ...(outcome === 'shown' ? shown : failures[outcome]) };
      return sight(dossier, posting.id, { url: site.noticeUrls[0] ?? '', ...nothing, ...found }, asked);
    },
  };
}
