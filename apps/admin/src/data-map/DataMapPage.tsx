import { Box, Skeleton, Stack, Typography } from '@mui/material';
import type { Policy } from '@privacy-register/schema/record/policy';
import type { PolicyVersion } from '@privacy-register/schema/record/policy-version';
import type { Records } from '@privacy-register/schema/records';
import { Title } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { useEvery } from '../calendar/use-every.ts';
import { useSay } from '../language/use-say.ts';
import { Problem } from '../verb/Problem.tsx';
import { MapSource } from './MapSource.tsx';
import { PlatformMap } from './PlatformMap.tsx';
import { addressOf, type Shown, shownBy } from './shown.ts';
import { useVocabularies } from './use-map-terms.ts';
import { VersionMap } from './VersionMap.tsx';

/** What is collected, used and disclosed, as a picture of what the texts say. */
export function DataMapPage() {
  const say = useSay();
  const [params, setParams] = useSearchParams();
  const shown = shownBy(params);
  const policies = useEvery<Policy>('policy');
  const versions = useEvery<PolicyVersion>('policy-version');
  const platforms = useEvery<Records['platform']>('platform');
  const vocabularies = useVocabularies();
  const change = (wish: Partial<Shown>) =>
    setParams((before) => addressOf({ ...shownBy(before), ...wish }), { replace: true });
  const known = vocabularies.data;
  return (
    <Stack spacing={2} sx={{ pt: 2 }}>
      <Title title={say('Data map')} />
      <Box>
        <Typography component="h1" variant="h5">
          {say('Data map')}
        </Typography>
        <Typography color="text.secondary">
          {say('What a text says is collected, used and disclosed, as it says it.')}
        </Typography>
      </Box>
      <Problem error={policies.error ?? versions.error ?? platforms.error ?? vocabularies.error} />
      {policies.data && versions.data && platforms.data && known ? (
        <>
          <MapSource
            shown={shown}
            policies={policies.data}
            versions={versions.data}
            platforms={platforms.data}
            onChange={change}
          />
          {shown.of === 'version' ? (
            <VersionMap
              {...{
                shown,
                policies: policies.data,
                versions: versions.data,
                vocabularies: known,
              }}
              onChange={change}
            />
          ) : (
            <PlatformMap {...{ shown, vocabularies: known }} onChange={change} />
          )}
        </>
      ) : (
        <Skeleton variant="rounded" height={520} />
      )}
    </Stack>
  );
}
