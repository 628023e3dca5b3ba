import { Timeline } from '@privacy-register/desk/timeline/Timeline.tsx';
import type { PolicyVersion } from '@privacy-register/schema/record/policy-version';
import { Link } from 'react-router-dom';
import { timelineWordsIn } from '../language/desk/timeline-words.ts';
import { useLanguage } from '../language/use-language.ts';
import { useSay } from '../language/use-say.ts';
import { useNow } from '../time/context.tsx';
import { useMoments } from '../time/use-moments.ts';
import { policyLanes, policyLegend } from './policy-lanes.ts';

type Props = { versions: readonly PolicyVersion[]; zone: string };

/** Days are those of the policy's zone. */
export function PolicyTimeline({ versions, zone }: Props) {
  const { momentIn } = useMoments();
  const say = useSay();
  const language = useLanguage();
  const now = useNow();
  return (
    <Timeline
      label={say('Timeline of versions')}
      lanes={policyLanes({ versions, now, zone }, say)}
      legend={policyLegend.map(({ tone, label }) => ({ tone, label: say(label) }))}
      now={now}
      zone={zone}
      moment={(at) => momentIn(at, zone)}
      link={Link}
      words={timelineWordsIn(language, say)}
    />
  );
}
