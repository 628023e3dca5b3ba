import { Card, CardContent } from '@mui/material';
import { upperSnake } from '@privacy-register/desk/provider/graphql-name.ts';
import { invitation } from '@privacy-register/schema/record/member';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { SimpleForm, Title } from 'react-admin';
import { FieldInputs } from '../kit/FieldInputs.tsx';
import { useSay } from '../language/use-say.ts';
import { OnlyFor } from '../sign-in/OnlyFor.tsx';
import { Problem } from '../verb/Problem.tsx';
import { SecretOnce } from '../verb/SecretOnce.tsx';
import { takeSecret } from '../verb/verb.ts';

const invite = { mutation: 'memberInvite', input: 'InviteInput' };

export const InvitationCreate = () => (
  <OnlyFor verb="administer">
    <InvitationForm />
  </OnlyFor>
);

function InvitationForm() {
  const say = useSay();
  const [secret, setSecret] = useState<string | null>(null);
  const { mutateAsync, error } = useMutation({ mutationFn: (input: object) => takeSecret(invite, input) });
  const link = secret && new URL(`/admin/join#${secret}`, window.location.origin).href;
  const save = async ({ email, role }: Record<string, unknown>) =>
    setSecret(await mutateAsync({ email, role: upperSnake(String(role)) }));
  return (
    <Card variant="outlined" sx={{ mt: 2 }}>
      <Title title={say('Invite a member')} />
      <CardContent>
        {link ? (
          <SecretOnce
            label={say('Link of the invitation')}
            secret={link}
            advice={say('Send it to the person yourself. It opens once and ends after some days.')}
          />
        ) : (
          <SimpleForm onSubmit={save} sx={{ p: 0 }}>
            <FieldInputs type={invitation} doing="create" />
            <Problem error={error} />
          </SimpleForm>
        )}
      </CardContent>
    </Card>
  );
}
