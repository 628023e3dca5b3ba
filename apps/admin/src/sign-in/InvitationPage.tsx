import { Alert, Button, Stack, TextField } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { useLocation } from 'react-router-dom';
import { OutsidePage } from './OutsidePage.tsx';
import { forget, route } from './session.ts';

/** Where an invitation leads; its secret stands after the #, so that no server sees it in an address. */
export function InvitationPage() {
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
      <OutsidePage title="Join the register">
        <Alert severity="warning">
          This address is incomplete. Open the whole link of your invitation, or ask an administrator for a
          new one.
        </Alert>
        <Button href="/admin/login">Sign in instead</Button>
      </OutsidePage>
    );
  }
  return (
    <OutsidePage title="Join the register">
      <Stack component="form" onSubmit={accept} spacing={2} aria-label="Join the register">
        <TextField name="name" label="Your name" autoComplete="name" required autoFocus />
        <TextField
          name="password"
          label="Choose a password"
          type="password"
          autoComplete="new-password"
          helperText="At least 12 characters; a few words in a row are good."
          required
        />
        {problem ? <Alert severity="error">{problem}</Alert> : null}
        <Button type="submit" variant="contained" size="large" loading={isBusy}>
          Join
        </Button>
      </Stack>
    </OutsidePage>
  );
}
