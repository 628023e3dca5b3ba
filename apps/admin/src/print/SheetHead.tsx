import { Box, Typography } from '@mui/material';
import { Named } from '../kit/Named.tsx';
import { useSay } from '../language/use-say.ts';
import { standingOf } from '../policy-version/standing.ts';
import { standingName } from '../policy-version/standing-name.ts';
import type { VersionFile } from '../policy-version/version-file.ts';
import { useNow } from '../time/context.tsx';
import { useMoments } from '../time/use-moments.ts';

type Props = { file: VersionFile; hash: string | null };

/** What the sheet is of, told so that it can be held against the register later. */
export function SheetHead({ file: { version, policy, versions }, hash }: Props) {
  const say = useSay();
  const now = useNow();
  const { momentIn } = useMoments();
  const at = (instant: string | null) => (instant ? momentIn(instant, policy.timeZone) : null);
  const title = policy.title;
  const rows = [
    { label: say('Where it stands'), value: say(standingName(standingOf(version, versions, now))) },
    { label: say('Posted'), value: at(version.postedAt) },
    { label: say('In force from'), value: at(version.effectiveAt) },
    { label: say('Withdrawn'), value: at(version.withdrawnAt) },
    { label: say('First observed'), value: at(version.observedAt) },
    { label: say('SHA-256 of the text'), value: hash },
  ].filter(({ value }) => value !== null);
  return (
    <Box component="header">
      <Typography component="h1" variant="h5" sx={{ mb: 1, overflowWrap: 'anywhere' }}>
        {version.number
          ? say('Version %{number} of %{title}', { number: version.number, title })
          : say('Next version of %{title}', { title })}
      </Typography>
      <Box component="dl" sx={{ m: 0, typography: 'body2', display: 'grid', ...columns }}>
        <dt>{say('Published by')}</dt>
        <Box component="dd" sx={{ m: 0 }}>
          {policy.publishers.map((id, place) => (
            <span key={id}>
              {place > 0 ? ', ' : null}
              <Named id={id} />
            </span>
          ))}
        </Box>
        {rows.map(({ label, value }) => (
          <Box key={label} sx={{ display: 'contents' }}>
            <dt>{label}</dt>
            <Box component="dd" sx={{ m: 0, overflowWrap: 'anywhere' }}>
              {value}
            </Box>
          </Box>
        ))}
      </Box>
    </Box>
  );
}

const columns = { gridTemplateColumns: 'minmax(7rem, auto) minmax(0, 1fr)', columnGap: 2, rowGap: 0.25 };
