import { Box, Button, Card, CardContent, Link, Stack, TextField, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, lazy, Suspense, useState } from 'react';
import { useGetIdentity, useNotify } from 'react-admin';
import { Said } from '../language/Said.tsx';
import { sentence } from '../language/say.ts';
import { useSay } from '../language/use-say.ts';
import { Problem } from '../verb/Problem.tsx';
import { forget, route } from './session.ts';

const QrCode = lazy(async () => ({ default: (await import('./QrCode.tsx')).QrCode }));

type Started = { uri: string; secret: string };

/** A second proof at sign-in, from an authenticator. */
export function OneTimeCodes() {
  const { identity, refetch } = useGetIdentity();
  const say = useSay();
  const client = useQueryClient();
  const notify = useNotify();
  const [started, setStarted] = useState<Started | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  const isOn = Boolean(identity?.totp);

  const start = () => route<Started>('POST', '/totp', {}).then(setStarted, setProblem);
  async function settle(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const code = String(new FormData(event.currentTarget).get('code'));
    setProblem(null);
    try {
      await (isOn ? route('DELETE', '/totp', { code }) : route('POST', '/totp/confirm', { code }));
      notify(isOn ? sentence('One-time codes are off.') : sentence('One-time codes are on.'));
      forget();
      setStarted(null);
      await client.invalidateQueries();
      refetch?.();
    } catch (error) {
      setProblem(error);
    }
  }

  return (
    <Card variant="outlined">
      <CardContent>
        <Typography component="h2" variant="h6" gutterBottom>
          {say('One-time codes')}
        </Typography>
        <Stack spacing={2}>
          <Typography>
            {isOn
              ? say('Each sign-in asks for a code of your authenticator.')
              : say('Have each sign-in ask for a code, too.')}
          </Typography>
          {started ? (
            <div>
              <Typography>{say('Scan this with your authenticator:')}</Typography>
              <Suspense fallback={<Box sx={{ height: 216 }} />}>
                <QrCode text={started.uri} label={say('QR code of the secret that stands below')} />
              </Suspense>
              <Typography sx={{ overflowWrap: 'anywhere' }}>
                <Said
                  sentence="or enter this secret: %{secret}"
                  parts={{ secret: <b>{started.secret}</b> }}
                />
              </Typography>
              <Link href={started.uri}>{say('Open the authenticator of this device')}</Link>
            </div>
          ) : null}
          {started || isOn ? (
            <Stack component="form" onSubmit={settle} spacing={2} aria-label={say('One-time code')}>
              <TextField name="code" label={say('Code')} autoComplete="one-time-code" required />
              <div>
                <Button type="submit" variant="contained">
                  {isOn ? say('Turn off') : say('Turn on')}
                </Button>
              </div>
            </Stack>
          ) : (
            <div>
              <Button variant="outlined" onClick={start}>
                {say('Set up')}
              </Button>
            </div>
          )}
          <Problem error={problem} />
        </Stack>
      </CardContent>
    </Card>
  );
}
