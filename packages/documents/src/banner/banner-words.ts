import type { Status } from '@privacy-register/schema/record/policy-version';
import { speechIn } from '../language/speech.ts';
import { momentIn } from '../part/moment.ts';

/** What stands around the text of a notice on a site. */
export type BannerWords = { region: string; when: string; link: string; less: string; more: string };

type Announced = {
  title: string;
  language: string;
  timeZone: string;
  effectiveAt: string | null;
  status: Status;
};

export function bannerWords(notice: Announced): BannerWords {
  const { say } = speechIn(notice.language);
  const heading = notice.status === 'withdrawn' ? 'Withdrawn: change to %{title}' : 'Change to %{title}';
  return {
    region: say(heading, { title: notice.title }),
    when: when(notice),
    link: say('What changes, and when'),
    less: say('Show less'),
    more: say('Show the notice'),
  };
}

/** Day, time and zone: the same for every reader, wherever and whenever it is read. */
function when({ status, effectiveAt, timeZone, language }: Announced): string {
  const speech = speechIn(language);
  const { say } = speech;
  if (status === 'withdrawn') return say('The version in force before the notice stays in force.');
  if (effectiveAt === null) return say('Its date is set once every covered site shows the notice.');
  return say('In force from %{moment}.', { moment: momentIn({ at: effectiveAt, zone: timeZone, speech }) });
}
