import { Timeline } from '@privacy-register/desk/timeline/Timeline.tsx';
import type { PolicyVersion } from '@privacy-register/schema/record/policy-version';
import { Link } from 'react-router-dom';
import { useNow } from '../time/context.tsx';
import { momentInZone } from '../time/zoned.ts';
import { policyLanes, policyLegend } from './policy-lanes.ts';

type Props = { versions: readonly PolicyVersion[]; zone: string };

/** Days are those of the policy's zone. */
export function PolicyTimeline({ versions, zone }: Props) {
  const now = useNow();
  return (
    <Timeline
      label="Timeline of versions"
      lanes={policyLanes({ versions, now, zone })}
      legend={policyLegend}
      now={now}
      zone={zone}
      moment={(at) => momentInZone(at, zone)}
      link={Link}
    />
  );
}
