import { Alert, Skeleton } from '@mui/material';
import type { Policy } from '@privacy-register/schema/record/policy';
import type { PolicyVersion } from '@privacy-register/schema/record/policy-version';
import { sentence } from '../language/say.ts';
import { useSay } from '../language/use-say.ts';
import { useNow } from '../time/context.tsx';
import { Problem } from '../verb/Problem.tsx';
import { chosenVersion } from './chosen-version.ts';
import { MapDrawn } from './MapDrawn.tsx';
import type { Shown } from './shown.ts';
import type { Vocabularies } from './use-map-terms.ts';
import { useReading } from './use-readings.ts';

type Props = {
  shown: Shown;
  policies: readonly Policy[];
  versions: readonly PolicyVersion[];
  vocabularies: Vocabularies;
  onChange: (wish: Partial<Shown>) => void;
};

export function VersionMap({ shown, policies, versions: all, vocabularies, onChange }: Props) {
  const say = useSay();
  const { policy, version } = chosenVersion(shown, all, useNow());
  const { key = '' } = policies.find(({ id }) => id === policy) ?? {};
  const against = all.find(({ id }) => id === shown.against) ?? null;
  const later = useReading(version && { version, policyKey: key });
  const earlier = useReading(against && { version: against, policyKey: key });
  if (policy === '') return <Alert severity="info">{say('There is no policy yet.')}</Alert>;
  if (!version) return <Alert severity="info">{say('This policy has no version yet.')}</Alert>;
  if (later.error ?? earlier.error) return <Problem error={later.error ?? earlier.error} />;
  if (later.isPending || (against && earlier.isPending)) return <Skeleton variant="rounded" height={520} />;
  if (!later.data || (against && !earlier.data))
    return <Alert severity="warning">{say('There is no such version, or you may not see it.')}</Alert>;
  const sides = earlier.data && against ? [[earlier.data], [later.data]] : [[later.data]];
  const names = against
    ? new Map([
        [against.id, say(sentence('earlier version'))],
        [version.id, say(sentence('later version'))],
      ])
    : new Map();
  return <MapDrawn {...{ sides, names, shown, vocabularies, onChange }} file={`data-map-${key}`} />;
}
