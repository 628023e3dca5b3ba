import { Alert, Stack, TextField } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { SteadyButton } from '../kit/SteadyButton.tsx';
import { useSay } from '../language/use-say.ts';
import { codesOf } from './session.ts';

export type Given = { email: string; password: string; code: string };
type Props = {
  label: string;
  /** Single sign-on has said who it is; the one-time code is still to come. */
  asks?: 'all' | 'code';
  onGive: (given: Given) => Promise<void>;
};

export function SignInForm({ label, asks = 'all', onGive }: Props) {
  const say = useSay();
  const [needsCode, setNeedsCode] = useState(asks === 'code');
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);

  async function give(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    event.stopPropagation();
    const given = new FormData(event.currentTarget);
    const textOf = (name: string) => String(given.get(name) ?? '');
    setBusy(true);
    setProblem(null);
    try {
      await onGive({ email: textOf('email'), password: textOf('password'), code: textOf('code') });
    } catch (error) {
      const isAsked = codesOf(error).includes('code-needed');
      if (isAsked) setNeedsCode(true);
      setProblem(isAsked ? null : error instanceof Error ? error.message : String(error));
    } finally {
      setBusy(false);
    }
  }

  return (
    <Stack component="form" onSubmit={give} spacing={2} aria-label={label}>
      {asks === 'code' ? null : (
        <>
          <TextField
            name="email"
            label={say('E-mail')}
            type="email"
            autoComplete="username"
            required
            autoFocus
          />
          <TextField
            name="password"
            label={say('Password')}
            type="password"
            autoComplete="current-password"
            required
          />
        </>
      )}
      {needsCode ? (
        <TextField
          name="code"
          label={say('One-time code')}
          helperText={say('The six digits that your authenticator shows.')}
          autoComplete="one-time-code"
          slotProps={{ htmlInput: { inputMode: 'numeric' } }}
          required
          autoFocus
        />
      ) : null}
      {problem ? <Alert severity="error">{say(problem)}</Alert> : null}
      <SteadyButton type="submit" variant="contained" size="large" loading={isBusy}>
        {say('Sign in')}
      </SteadyButton>
    </Stack>
  );
}
