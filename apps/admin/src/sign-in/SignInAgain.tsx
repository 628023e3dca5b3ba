/** A session that ends in the middle of work is taken up where it was; the page below stays as it is. */
import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Stack, Typography } from '@mui/material';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { useGetIdentity, useLogout } from 'react-admin';
import { useSay } from '../language/use-say.ts';
import { type Given, SignInForm } from './SignInForm.tsx';
import { isKnown, meNow, methods, route } from './session.ts';
import { noticeEnd, sessionEnd } from './session-end.ts';

export function SignInAgain() {
  const isOver = useSyncExternalStore(sessionEnd.subscribe, sessionEnd.isOver);
  const { identity } = useGetIdentity();
  const client = useQueryClient();
  const goOn = useCallback(async () => {
    const { id } = await meNow();
    // What one person typed is nothing for the next one at this machine.
    if (identity && id !== identity.id) return window.location.reload();
    sessionEnd.tell(false);
    await client.invalidateQueries();
  }, [client, identity]);

  useEffect(() => {
    const look = () => {
      if (!isKnown()) return;
      if (sessionEnd.isOver()) goOn().catch(() => undefined);
      else meNow().catch(noticeEnd);
    };
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [goOn]);

  return isOver ? <AgainDialog onSignedIn={goOn} /> : null;
}

function AgainDialog({ onSignedIn }: { onSignedIn: () => Promise<void> }) {
  const say = useSay();
  const logout = useLogout();
  const { data: offered } = useQuery({ queryKey: ['sign-in', 'methods'], queryFn: methods });

  async function signIn({ email, password, code }: Given) {
    await route('POST', '/sign-in', { email, password, ...(code ? { code } : {}) });
    await onSignedIn();
  }
  const leave = () => {
    sessionEnd.tell(false);
    return logout();
  };

  return (
    <Dialog open fullWidth maxWidth="xs" aria-labelledby="sign-in-again">
      <DialogTitle id="sign-in-again">{say('Your session has ended')}</DialogTitle>
      <DialogContent>
        <Stack spacing={2}>
          <Typography>
            {say('Sign in again to go on. The page stays as it is, with what you typed.')}
          </Typography>
          <SignInForm label={say('Sign in again')} onGive={signIn} />
          {offered?.oidc ? (
            <Button variant="outlined" href="/auth/oidc/start" target="_blank" rel="opener">
              {say('%{provider}, in another tab', { provider: say(offered.oidc.label) })}
            </Button>
          ) : null}
        </Stack>
      </DialogContent>
      <DialogActions>
        <Button onClick={leave}>{say('Go to the sign-in page')}</Button>
      </DialogActions>
    </Dialog>
  );
}
