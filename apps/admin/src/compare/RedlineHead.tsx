import { Box, Typography } from '@mui/material';
import { textHash } from '@privacy-register/schema/policy-text/text-hash';
import type { Policy } from '@privacy-register/schema/record/policy';
import type { PolicyVersion } from '@privacy-register/schema/record/policy-version';
import { Said } from '../language/Said.tsx';
import { useSay } from '../language/use-say.ts';
import { useNow } from '../time/context.tsx';
import { useMoments } from '../time/use-moments.ts';
import type { Side } from './compared-versions.ts';
import { versionName } from './version-name.ts';

type Props = { from: Side; to: Side; policy: Policy; versions: readonly PolicyVersion[] };

/** What is compared, told so that a printed copy can be held against the register later. */
export function RedlineHead({ from, to, policy, versions }: Props) {
  const moments = useMoments();
  const say = useSay();
  const now = useNow();
  const zone = policy.timeZone;
  const sides = [
    { label: say('Struck out'), side: from },
    { label: say('Underlined'), side: to },
  ];
  return (
    <Box component="header" sx={{ mb: 2 }}>
      <Typography component="h2" variant="h6" sx={{ overflowWrap: 'anywhere' }}>
        {say('Redline of %{title}', { title: policy.title })}
      </Typography>
      <Box component="dl" sx={{ m: 0, typography: 'body2' }}>
        {sides.map(({ label, side }) => (
          <Box key={label} sx={{ mt: 0.5 }}>
            <Box component="dt" sx={{ fontWeight: 600 }}>
              {say('%{label}: only in %{version}', {
                label,
                version: versionName({ version: side.version, versions, zone, now }, { say, ...moments }),
              })}
            </Box>
            <Box component="dd" sx={{ m: 0, overflowWrap: 'anywhere' }}>
              <Said
                sentence="SHA-256 of its text: %{code}"
                parts={{ code: <code>{textHash(side.text ?? '')}</code> }}
              />
            </Box>
          </Box>
        ))}
      </Box>
      <Typography variant="body2" sx={{ mt: 0.5 }}>
        <Said
          sentence="Made %{time}"
          parts={{ time: <time dateTime={now}>{moments.momentIn(now, zone)}</time> }}
        />
      </Typography>
    </Box>
  );
}
