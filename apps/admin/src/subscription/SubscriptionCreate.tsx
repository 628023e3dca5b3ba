import { Button, Card, CardContent } from '@mui/material';
import type { Values } from '@privacy-register/desk/provider/value.ts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { SimpleForm, Title, useRedirect } from 'react-admin';
import { Link } from 'react-router-dom';
import { useSay } from '../language/use-say.ts';
import { OnlyFor } from '../sign-in/OnlyFor.tsx';
import { besideFields } from '../verb/beside-fields.ts';
import { Problem } from '../verb/Problem.tsx';
import { SigningSecret } from './SigningSecret.tsx';
import { SubscriptionForm } from './SubscriptionForm.tsx';
import { create, givenOf, type Signed, takeSigning } from './verbs.ts';

export const SubscriptionCreate = () => (
  <OnlyFor verb="tell">
    <Subscribing />
  </OnlyFor>
);

const blank = { kind: 'webhook', language: 'en', events: [], policies: [], platforms: [] };

function Subscribing() {
  const say = useSay();
  const redirect = useRedirect();
  const client = useQueryClient();
  const [signed, setSigned] = useState<Signed | null>(null);
  const { mutateAsync, error } = useMutation({
    mutationFn: (values: Values) => takeSigning(create, givenOf(values, 'create')),
    onSuccess: async (made) => {
      await client.invalidateQueries();
      if (made.secret) return setSigned(made);
      redirect('show', 'subscription', made.id);
    },
  });
  const save = (values: Values) => mutateAsync(values).then(() => undefined, besideFields);
  return (
    <Card variant="outlined" sx={{ mt: 2 }}>
      <Title title={say('Subscribe somebody')} />
      <CardContent>
        {signed?.secret ? (
          <>
            <SigningSecret secret={signed.secret} />
            <Button component={Link} to={`/subscription/${signed.id}/show`} sx={{ mt: 2 }}>
              {say('To the subscription')}
            </Button>
          </>
        ) : (
          <SimpleForm onSubmit={save} defaultValues={blank} sx={{ p: 0 }}>
            <SubscriptionForm doing="create" />
            <Problem error={error} />
          </SimpleForm>
        )}
      </CardContent>
    </Card>
  );
}
