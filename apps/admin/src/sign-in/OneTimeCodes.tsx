import { Alert, Button, Card, CardContent, Stack, TextField, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useGetIdentity, useNotify } from 'react-admin';
import { Problem } from '../verb/Problem.tsx';
import { forget, route } from './session.ts';

type Started = { uri: string; secret: string };

/** A second proof at sign-in, from an authenticator. */
export function OneTimeCodes() {
  const { identity, refetch } = useGetIdentity();
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
      notify(isOn ? 'One-time codes are off.' : 'One-time codes are on.');
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
          One-time codes
        </Typography>
        <Stack spacing={2}>
          <Typography>
            {isOn
              ? 'Each sign-in asks for a code of your authenticator.'
              : 'Have each sign-in ask for a code, too.'}
          </Typography>
          {started ? (
            <Alert severity="info" sx={{ overflowWrap: 'anywhere' }}>
              Enter this secret in your authenticator: <b>{started.secret}</b>
              <br />
              or open <a href={started.uri}>the link for authenticators</a> on the device that has it.
            </Alert>
          ) : null}
          {started || isOn ? (
            <Stack component="form" onSubmit={settle} spacing={2} aria-label="One-time code">
              <TextField name="code" label="Code" autoComplete="one-time-code" required />
              <div>
                <Button type="submit" variant="contained">
                  {isOn ? 'Turn off' : 'Turn on'}
                </Button>
              </div>
            </Stack>
          ) : (
            <div>
              <Button variant="outlined" onClick={start}>
                Set up
              </Button>
            </div>
          )}
          <Problem error={problem} />
        </Stack>
      </CardContent>
    </Card>
  );
}
