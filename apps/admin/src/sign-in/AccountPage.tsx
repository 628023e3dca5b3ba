import { Stack, Typography } from '@mui/material';
import { Title } from 'react-admin';
import { OneTimeCodes } from './OneTimeCodes.tsx';
import { PasswordForm } from './PasswordForm.tsx';

export function AccountPage() {
  return (
    <Stack spacing={2} sx={{ mt: 2, maxWidth: 560 }}>
      <Title title="Your account" />
      <Typography component="h1" variant="h5">
        Your account
      </Typography>
      <PasswordForm />
      <OneTimeCodes />
    </Stack>
  );
}
