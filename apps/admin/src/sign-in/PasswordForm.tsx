import { Button, Card, CardContent, Stack, TextField, Typography } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { useNotify } from 'react-admin';
import { sentence } from '../language/say.ts';
import { useSay } from '../language/use-say.ts';
import { Problem } from '../verb/Problem.tsx';
import { route } from './session.ts';

export function PasswordForm() {
  const say = useSay();
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
      notify(sentence('Your password is changed; your other sessions ended.'));
      form.reset();
    } catch (error) {
      setProblem(error);
    }
  }

  return (
    <Card variant="outlined">
      <CardContent>
        <Typography component="h2" variant="h6" gutterBottom>
          {say('Password')}
        </Typography>
        <Stack component="form" onSubmit={change} spacing={2} aria-label={say('Change your password')}>
          <TextField
            name="current"
            label={say('Current password')}
            type="password"
            autoComplete="current-password"
            required
          />
          <TextField
            name="new"
            label={say('New password')}
            type="password"
            autoComplete="new-password"
            helperText={say('At least 12 characters; a few words in a row are good.')}
            required
          />
          <Problem error={problem} />
          <div>
            <Button type="submit" variant="contained">
              {say('Change password')}
            </Button>
          </div>
        </Stack>
      </CardContent>
    </Card>
  );
}
