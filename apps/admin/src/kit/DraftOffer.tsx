import { Alert, AlertTitle, Button, Stack } from '@mui/material';
import type { ReactNode } from 'react';
import { Said } from '../language/Said.tsx';
import { useSay } from '../language/use-say.ts';
import { Moment } from '../time/Moment.tsx';

type Props = { at: string; onRestore: () => void; onDiscard: () => void; children?: ReactNode };

/** What was typed and not saved, to be had again. */
export function DraftOffer({ at, onRestore, onDiscard, children }: Props) {
  const say = useSay();
  return (
    <Alert severity="info" role="status" sx={{ width: '100%', mb: 2 }}>
      <AlertTitle>
        <Said
          sentence="What you typed here was not saved (%{moment})"
          parts={{ moment: <Moment at={at} /> }}
        />
      </AlertTitle>
      {children}
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', mt: 1 }}>
        <Button size="small" variant="contained" onClick={onRestore}>
          {say('Restore what you typed')}
        </Button>
        <Button size="small" onClick={onDiscard}>
          {say('Discard it')}
        </Button>
      </Stack>
    </Alert>
  );
}
