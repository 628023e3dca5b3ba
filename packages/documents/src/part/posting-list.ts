import type { Posting } from '@privacy-register/schema/record/notice';
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Speech } from '../language/speech.ts';
import { localMoment } from './moment.ts';
import { inline, type Part, woven } from './part.ts';

export type PostingOnSite = Pick<Posting, 'status' | 'basis' | 'verifiedAt' | 'leftAt'> & {
  platform: { name: string; host: string | null };
};
type Told = { zone: string; speech: Speech };

/** Each covered site, and whether the notice was seen on it. */
export function postingList({ postings, ...told }: Told & { postings: PostingOnSite[] }): Element | null {
  if (postings.length === 0) return null;

  const entries = postings.map((posting) => {
    const { name, host } = posting.platform;
    return h('li', { className: posting.status }, [
      h('span', inline([h('strong', name), host && ` ${host}`])),
      h('span', inline(seen(posting, told))),
    ]);
  });
  return h('ul', { className: 'sites' }, entries);
}

function seen({ status, basis, verifiedAt, leftAt }: PostingOnSite, { zone, speech }: Told): Part[] {
  const { say } = speech;
  const verified = verifiedAt && localMoment({ at: verifiedAt, zone, speech });
  const left = leftAt && localMoment({ at: leftAt, zone, speech });
  const isAttested = basis === 'attested';

  switch (status) {
    case 'verified':
      if (!verified) return [say(isAttested ? 'Verified by two people' : 'Verified')];
      return woven(say, isAttested ? 'Verified by two people, %{moment}' : 'Verified, %{moment}', {
        moment: verified,
      });
    case 'pending':
      return [say('Not verified yet')];
    case 'lost':
      return verified
        ? woven(say, 'No longer shown; last verified %{moment}', { moment: verified })
        : [say('No longer shown')];
    case 'left':
      return left
        ? woven(say, 'No longer covered since %{moment}', { moment: left })
        : [say('No longer covered')];
  }
}
