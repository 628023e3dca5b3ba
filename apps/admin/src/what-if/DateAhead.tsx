import { Box, Chip, Stack, Typography } from '@mui/material';
import { classes } from '@privacy-register/schema/record/difference';
import { Said } from '../language/Said.tsx';
import { useSay } from '../language/use-say.ts';
import { WhyThisDate } from '../policy-version/WhyThisDate.tsx';
import { TwoClocks } from '../time/TwoClocks.tsx';
import { useMoments } from '../time/use-moments.ts';
import { type Ahead, because } from './ahead.ts';
import { classCount } from './class-count.ts';

type Props = {
  ahead: Ahead;
  /** Null: now. */
  at: string | null;
};

/** From when it would be in force, and why. */
export function DateAhead({ ahead, at }: Props) {
  const say = useSay();
  return (
    <>
      <Box aria-live="polite" aria-atomic="true">
        <Typography component="p" sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
          <Headline ahead={ahead} at={at} />
        </Typography>
        <Stack direction="row" useFlexGap spacing={0.75} sx={{ flexWrap: 'wrap', my: 0.75 }}>
          {classes
            .filter((each) => ahead.counts[each] > 0)
            .map((each) => (
              <Chip
                key={each}
                size="small"
                color={each === 'material' ? 'warning' : 'default'}
                variant={each === 'material' ? 'filled' : 'outlined'}
                label={classCount(each, ahead.counts[each], say)}
              />
            ))}
        </Stack>
        <Typography variant="body2">{because(ahead, say)}</Typography>
      </Box>
      {ahead.steps.length > 0 ? <WhyThisDate steps={ahead.steps} zone={ahead.zone} /> : null}
    </>
  );
}

function Headline({ ahead, at }: Props) {
  const { effectiveAt, zone, needsNotice } = ahead;
  const say = useSay();
  const { momentIn } = useMoments();
  const begins = at ? say('If posted on %{moment}', { moment: momentIn(at, zone) }) : say('If posted now');
  if (!effectiveAt) return <Said sentence="%{begins}: no date yet." parts={{ begins }} />;
  const moment = <TwoClocks at={effectiveAt} zone={zone} />;
  if (needsNotice)
    return (
      <Said
        sentence="%{begins}, and every site shows the notice at once: in force from %{moment}"
        parts={{ begins, moment }}
      />
    );
  return <Said sentence="%{begins}: in force from %{moment}" parts={{ begins, moment }} />;
}
