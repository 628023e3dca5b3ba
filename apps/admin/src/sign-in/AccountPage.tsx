import { Stack, Typography } from '@mui/material';
import { Title } from 'react-admin';
import { useSay } from '../language/use-say.ts';
import { ShortcutCard } from '../shortcut/ShortcutCard.tsx';
import { OneTimeCodes } from './OneTimeCodes.tsx';
import { PasswordForm } from './PasswordForm.tsx';

export function AccountPage() {
  const say = useSay();
  return (
    <Stack spacing={2} sx={{ mt: 2, maxWidth: 560 }}>
      <Title title={say('Your account')} />
      <Typography component="h1" variant="h5">
        {say('Your account')}
      </Typography>
      <PasswordForm />
      <OneTimeCodes />
      <ShortcutCard />
    </Stack>
  );
}
