import { Alert, Button, Stack, TextField } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { useLocation } from 'react-router-dom';
import { SteadyButton } from '../kit/SteadyButton.tsx';
import { useSay } from '../language/use-say.ts';
import { OutsidePage } from './OutsidePage.tsx';
import { forget, route } from './session.ts';

/** Where an invitation leads; its secret stands after the #, so that no server sees it in an address. */
export function InvitationPage() {
  const say = useSay();
  const { hash } = useLocation();
  const token = hash.slice(1);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);

  async function accept(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    setBusy(true);
    setProblem(null);
    try {
      const [name, password] = [String(given.get('name')), String(given.get('password'))];
      await route('POST', '/invitations/accept', { token, name, password });
      forget();
      window.location.assign('/admin/');
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
      setBusy(false);
    }
  }

  if (!token) {
    return (
      <OutsidePage title={say('Join the register')}>
        <Alert severity="warning">
          {say('This address is incomplete. Open the whole link of your invitation, or ask for a new one.')}
        </Alert>
        <Button href="/admin/login">{say('Sign in instead')}</Button>
      </OutsidePage>
    );
  }
  return (
    <OutsidePage title={say('Join the register')}>
      <Stack component="form" onSubmit={accept} spacing={2} aria-label={say('Join the register')}>
        <TextField name="name" label={say('Your name')} autoComplete="name" required autoFocus />
        <TextField
          name="password"
          label={say('Choose a password')}
          type="password"
          autoComplete="new-password"
          helperText={say('At least 12 characters; a few words in a row are good.')}
          required
        />
        {problem ? <Alert severity="error">{say(problem)}</Alert> : null}
        <SteadyButton type="submit" variant="contained" size="large" loading={isBusy}>
          {say('Join')}
        </SteadyButton>
      </Stack>
    </OutsidePage>
  );
}
