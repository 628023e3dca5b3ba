import { Box, Card, CardContent, Skeleton, Stack, Typography } from '@mui/material';
import { useId, useState } from 'react';
import { useSay } from '../language/use-say.ts';
import type { VersionFile } from '../policy-version/version-file.ts';
import { nothingTyped, type Typed } from '../what-if/grounds.ts';
import { InstantChoice } from './InstantChoice.tsx';
import { LookChoice } from './LookChoice.tsx';
import type { Look } from './look.ts';
import { type Mark, markAt, momentsOf } from './moments.ts';
import { Stage } from './Stage.tsx';
import { isShowable, useShown } from './use-shown.ts';

type Props = {
  file: VersionFile;
  typed?: Typed;
  begins?: Partial<Look> & { mark?: Mark };
};

/** What the public would read at an instant, in a window of a true width, by the public pages' own functions. */
export function PreviewPanel({ file, typed = nothingTyped, begins = {} }: Props) {
  const say = useSay();
  const heading = useId();
  const { mark = 'coming', ...firstLook } = begins;
  const [look, setLook] = useState<Look>({ ...usual, ...firstLook });
  const [asked, setAsked] = useState<{ mark: Mark } | { at: string }>({ mark });
  const known = useShown(file, typed);
  if (!isShowable(file)) return null;
  const moments = known ? momentsOf(known.course) : [];
  const marked =
    'mark' in asked ? (moments.find((each) => each.mark === asked.mark) ?? moments[0]) : undefined;
  const moment = known && 'at' in asked ? { mark: markAt(known.course, asked.at), at: asked.at } : marked;
  return (
    <Card variant="outlined" component="section" aria-labelledby={heading}>
      <CardContent sx={{ '&:last-child': { pb: 2 } }}>
        <Typography id={heading} component="h2" variant="overline" color="text.secondary">
          {say('What the public would read')}
        </Typography>
        {known && moment ? (
          <Stack spacing={1.5} sx={{ minWidth: 0 }}>
            <LookChoice look={look} platforms={known.shown.platforms} onChange={setLook} />
            <InstantChoice
              moments={moments}
              chosen={moment}
              zone={file.policy.timeZone}
              onChoose={setAsked}
            />
            <Stage known={known} look={look} moment={moment} file={file} />
          </Stack>
        ) : (
          <Box>
            <Skeleton variant="rounded" height={720} aria-label={say('Loading')} />
          </Box>
        )}
      </CardContent>
    </Card>
  );
}

const usual: Look = { scene: 'policy', format: 'phone', scheme: 'light', platform: null };
