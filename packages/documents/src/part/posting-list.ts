import type { Posting } from '@privacy-register/schema/record/notice';
import type { Element } from 'hast';
import { h } from 'hastscript';
import { localMoment } from './moment.ts';
import { inline, type Part } from './part.ts';

export type PostingOnSite = Pick<Posting, 'status' | 'basis' | 'verifiedAt' | 'leftAt'> & {
  platform: { name: string; host: string | null };
};

/** Each covered site, and whether the notice was seen on it. */
export function postingList({ postings, zone }: { postings: PostingOnSite[]; zone: string }): Element | null {
  if (postings.length === 0) return null;

  const entries = postings.map((posting) => {
    const { name, host } = posting.platform;
    return h('li', { className: posting.status }, [
      h('span', inline([h('strong', name), host && ` ${host}`])),
      h('span', inline(seen(posting, zone))),
    ]);
  });
  return h('ul', { className: 'sites' }, entries);
}

function seen({ status, basis, verifiedAt, leftAt }: PostingOnSite, zone: string): Part[] {
  const verified = verifiedAt && localMoment({ at: verifiedAt, zone });

  switch (status) {
    case 'verified':
      return [
        basis === 'attested' ? 'Verified by two people' : 'Verified',
        ...(verified ? [', ', verified] : []),
      ];
    case 'pending':
      return ['Not verified yet'];
    case 'lost':
      return ['No longer shown', ...(verified ? ['; last verified ', verified] : [])];
    case 'left':
      return ['No longer covered', ...(leftAt ? [' since ', localMoment({ at: leftAt, zone })] : [])];
  }
}
