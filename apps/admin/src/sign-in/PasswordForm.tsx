import { Button, Card, CardContent, Stack, TextField, Typography } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { useNotify } from 'react-admin';
import { Problem } from '../verb/Problem.tsx';
import { route } from './session.ts';

export function PasswordForm() {
  const notify = useNotify();
  const [problem, setProblem] = useState<unknown>(null);

  async function change(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const given = new FormData(form);
    const [currentPassword, newPassword] = [String(given.get('current')), String(given.get('new'))];
    setProblem(null);
    try {
      await route('POST', '/password', { currentPassword, newPassword });
      notify('Your password is changed; your other sessions ended.');
      form.reset();
    } catch (error) {
      setProblem(error);
    }
  }

  return (
    <Card variant="outlined">
      <CardContent>
        <Typography component="h2" variant="h6" gutterBottom>
          Password
        </Typography>
        <Stack component="form" onSubmit={change} spacing={2} aria-label="Change your password">
          <TextField
            name="current"
            label="Current password"
            type="password"
            autoComplete="current-password"
            required
          />
          <TextField
            name="new"
            label="New password"
            type="password"
            autoComplete="new-password"
            helperText="At least 12 characters; a few words in a row are good."
            required
          />
          <Problem error={problem} />
          <div>
            <Button type="submit" variant="contained">
              Change password
            </Button>
          </div>
        </Stack>
      </CardContent>
    </Card>
  );
}
