import { Box, Checkbox, FormControlLabel, Typography } from '@mui/material';
import type { Difference } from '@privacy-register/schema/record/difference';
import { useSay } from '../language/use-say.ts';
import { DifferenceCard } from '../policy-version/DifferenceCard.tsx';
import type { Terms } from '../policy-version/names.ts';
import type { VersionFile } from '../policy-version/version-file.ts';
import { aboutDifference } from './about.ts';
import { ClassHistory } from './ClassHistory.tsx';
import { Comments } from './Comments.tsx';
import { LoweredDecision } from './LoweredDecision.tsx';

type Props = {
  difference: Difference;
  file: VersionFile;
  terms: Terms;
  waits: boolean;
  isSeen: boolean;
  onSeen: (on: boolean) => void;
};

/** One difference with its class and reason, what there is to decide, and what people say of it. */
export function DifferenceStep({ difference, file, terms, waits, isSeen, onSeen }: Props) {
  const say = useSay();
  const known = [...file.statements, ...(file.base?.statements ?? [])];
  const about = aboutDifference(difference);
  return (
    <Box sx={columns}>
      <Box sx={{ minWidth: 0 }}>
        <DifferenceCard
          difference={{ ...difference, recorded: difference }}
          statement={known.find(({ key }) => key === difference.statementKey)}
          terms={terms}
        >
          {waits ? (
            <LoweredDecision key={difference.revision} difference={difference} file={file} />
          ) : (
            <ClassHistory difference={difference} />
          )}
        </DifferenceCard>
        <FormControlLabel
          control={<Checkbox checked={isSeen} onChange={(_, on) => onSeen(on)} />}
          label={say('Seen')}
        />
      </Box>
      <Box component="section" aria-labelledby="review-comments" sx={{ minWidth: 0 }}>
        <Typography id="review-comments" component="h3" variant="subtitle1" sx={{ fontWeight: 600, mb: 1 }}>
          {say('Comments')}
        </Typography>
        <Comments about={about} file={file} />
      </Box>
    </Box>
  );
}

const columns = {
  display: 'grid',
  gap: 2,
  alignItems: 'start',
  gridTemplateColumns: { xs: 'minmax(0,1fr)', lg: 'minmax(0,3fr) minmax(0,2fr)' },
};
