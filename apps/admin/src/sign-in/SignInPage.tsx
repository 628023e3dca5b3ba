import { Alert, Button, Divider, Stack, TextField } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useLogin } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { OutsidePage } from './OutsidePage.tsx';
import { codesOf, forget, methods, route } from './session.ts';

const refusals: Record<string, string> = {
  'sign-in-failed': 'Single sign-on did not succeed. Try again, or sign in with your password.',
  'invitation-unknown': 'Nobody has invited you yet. Ask an administrator of the register.',
  'single-sign-on-unavailable': 'The single sign-on provider does not answer.',
};

export function SignInPage() {
  const [params] = useSearchParams();
  const login = useLogin();
  const { data: offered } = useQuery({ queryKey: ['sign-in', 'methods'], queryFn: methods });
  const isCodeOnly = params.get('asked') === 'code';
  const [needsCode, setNeedsCode] = useState(isCodeOnly);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const refusedCode = params.get('refused');
  const refused = refusedCode && (refusals[refusedCode] ?? refusals['sign-in-failed']);

  async function signIn(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const textOf = (name: string) => String(given.get(name) ?? '');
    setBusy(true);
    setProblem(null);
    try {
      if (isCodeOnly) {
        await route('POST', '/oidc/code', { code: textOf('code') });
        forget();
        window.location.assign('/admin/');
        return;
      }
      await login({ email: textOf('email'), password: textOf('password'), code: textOf('code') });
    } catch (error) {
      const isAsked = codesOf(error).includes('code-needed');
      if (isAsked) setNeedsCode(true);
      setProblem(isAsked ? null : error instanceof Error ? error.message : String(error));
    } finally {
      setBusy(false);
    }
  }

  return (
    <OutsidePage title="Sign in">
      {refused ? <Alert severity="warning">{refused}</Alert> : null}
      <Stack component="form" onSubmit={signIn} spacing={2} aria-label="Sign in">
        {isCodeOnly ? null : (
          <>
            <TextField name="email" label="E-mail" type="email" autoComplete="username" required autoFocus />
            <TextField
              name="password"
              label="Password"
              type="password"
              autoComplete="current-password"
              required
            />
          </>
        )}
        {needsCode ? (
          <TextField
            name="code"
            label="One-time code"
            helperText="The six digits that your authenticator shows."
            autoComplete="one-time-code"
            slotProps={{ htmlInput: { inputMode: 'numeric' } }}
            required
            autoFocus
          />
        ) : null}
        {problem ? <Alert severity="error">{problem}</Alert> : null}
        <Button type="submit" variant="contained" size="large" loading={isBusy}>
          Sign in
        </Button>
      </Stack>
      {offered?.oidc && !isCodeOnly ? (
        <>
          <Divider>or</Divider>
          <Button variant="outlined" href="/auth/oidc/start">
            {offered.oidc.label}
          </Button>
        </>
      ) : null}
    </OutsidePage>
  );
}
