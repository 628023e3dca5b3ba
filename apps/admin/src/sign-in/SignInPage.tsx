import { Alert, Button, Divider } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useLogin } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { sentence } from '../language/say.ts';
import { useSay } from '../language/use-say.ts';
import { OutsidePage } from './OutsidePage.tsx';
import { type Given, SignInForm } from './SignInForm.tsx';
import { forget, methods, route } from './session.ts';
import { wantedIn } from './wanted.ts';

const failed = sentence('Single sign-on did not succeed. Try again, or sign in with your password.');
const refusals = new Map([
  ['invitation-unknown', sentence('Nobody has invited you yet. Ask an administrator of the register.')],
  ['single-sign-on-unavailable', sentence('The single sign-on provider does not answer.')],
]);

export function SignInPage() {
  const [params] = useSearchParams();
  const say = useSay();
  const login = useLogin();
  const { data: offered } = useQuery({ queryKey: ['sign-in', 'methods'], queryFn: methods });
  const asks = params.get('asked') === 'code' ? 'code' : 'all';
  const refusedCode = params.get('refused');
  const refused = refusedCode && (refusals.get(refusedCode) ?? failed);

  async function signIn({ email, password, code }: Given) {
    if (asks === 'code') {
      await route('POST', '/oidc/code', { code });
      forget();
      window.location.assign('/admin/');
      return;
    }
    await login({ email, password, code }, wantedIn(sessionStorage).read() ?? undefined);
  }

  return (
    <OutsidePage title={say('Sign in')}>
      {refused ? <Alert severity="warning">{say(refused)}</Alert> : null}
      <SignInForm label={say('Sign in')} asks={asks} onGive={signIn} />
      {offered?.oidc && asks === 'all' ? (
        <>
          <Divider>{say('or')}</Divider>
          <Button variant="outlined" href="/auth/oidc/start">
            {say(offered.oidc.label)}
          </Button>
        </>
      ) : null}
    </OutsidePage>
  );
}
