import { Button, Card, CardContent, LinearProgress, Stack, Typography } from '@mui/material';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ChangeEvent, useState } from 'react';
import { Title } from 'react-admin';
import { Said } from '../language/Said.tsx';
import { useSay } from '../language/use-say.ts';
import { OnlyFor } from '../sign-in/OnlyFor.tsx';
import { Problem } from '../verb/Problem.tsx';
import { ImportOutcome } from './ImportOutcome.tsx';
import { bringIn, rehearse } from './register-import.ts';

export function ImportPage() {
  const say = useSay();
  return (
    <Stack spacing={2} sx={{ mt: 2, maxWidth: 800 }}>
      <Title title={say('Import')} />
      <Typography component="h1" variant="h5">
        {say('Import a policy')}
      </Typography>
      <OnlyFor verb="observe">
        <ImportForm />
      </OnlyFor>
    </Stack>
  );
}

type Chosen = { name: string; text: string };

/** A chosen file is tried out at once; only then can it be imported. */
function ImportForm() {
  const say = useSay();
  const client = useQueryClient();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const trial = useMutation({ mutationFn: rehearse });
  const final = useMutation({ mutationFn: bringIn, onSuccess: () => client.invalidateQueries() });
  const outcome = final.data ?? trial.data;

  async function choose({ target }: ChangeEvent<HTMLInputElement>) {
    const file = target.files?.[0];
    // The same file may be chosen again once it has been mended.
    target.value = '';
    if (!file) return;
    trial.reset();
    final.reset();
    const text = await file.text();
    setChosen({ name: file.name, text });
    trial.mutate(text);
  }

  return (
    <Card variant="outlined">
      <CardContent component={Stack} spacing={2}>
        <Typography>
          <Said
            sentence={
              "A document in the register's own JSON, such as any policy's %{file}. Its versions come in as " +
              'observed. What is here already stays as it is; what differs is told, and then nothing is ' +
              'written.'
            }
            parts={{ file: <code>export.json</code> }}
          />
        </Typography>
        <Stack direction="row" useFlexGap spacing={2} sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
          <Button component="label" variant={chosen ? 'outlined' : 'contained'}>
            {say('Choose a file')}
            <input
              type="file"
              accept=".json,application/json"
              hidden
              aria-label={say('Document')}
              onChange={choose}
            />
          </Button>
          <Typography sx={{ overflowWrap: 'anywhere' }}>{chosen?.name}</Typography>
        </Stack>
        {trial.isPending || final.isPending ? (
          <LinearProgress aria-label={final.isPending ? say('Importing') : say('Trying it out')} />
        ) : null}
        <Problem error={trial.error ?? final.error} />
        {chosen && outcome ? (
          <ImportOutcome
            outcome={outcome}
            isBusy={final.isPending}
            onImport={() => final.mutate(chosen.text)}
          />
        ) : null}
      </CardContent>
    </Card>
  );
}
