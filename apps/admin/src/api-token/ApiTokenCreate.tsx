import { Card, CardContent } from '@mui/material';
import { upperSnake } from '@privacy-register/desk/provider/graphql-name.ts';
import { apiToken } from '@privacy-register/schema/record/member';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { SimpleForm, Title } from 'react-admin';
import { FieldInputs } from '../kit/FieldInputs.tsx';
import { useSay } from '../language/use-say.ts';
import { OnlyFor } from '../sign-in/OnlyFor.tsx';
import { besideFields } from '../verb/beside-fields.ts';
import { Problem } from '../verb/Problem.tsx';
import { SecretOnce } from '../verb/SecretOnce.tsx';
import { takeSecret } from '../verb/verb.ts';

const issue = { mutation: 'apiTokenCreate', input: 'TokenInput' };

export const ApiTokenCreate = () => (
  <OnlyFor verb="administer">
    <TokenForm />
  </OnlyFor>
);

function TokenForm() {
  const say = useSay();
  const [secret, setSecret] = useState<string | null>(null);
  const { mutateAsync, error } = useMutation({ mutationFn: (input: object) => takeSecret(issue, input) });
  const save = ({ role, ...given }: Record<string, unknown>) =>
    mutateAsync({ ...given, role: upperSnake(String(role)) }).then(setSecret, besideFields);
  return (
    <Card variant="outlined" sx={{ mt: 2 }}>
      <Title title={say('Issue an API token')} />
      <CardContent>
        {secret ? (
          <SecretOnce
            label={say('Token')}
            secret={secret}
            advice={say('Programs send it as “Authorization: Bearer …”.')}
          />
        ) : (
          <SimpleForm onSubmit={save} sx={{ p: 0 }}>
            <FieldInputs type={apiToken} doing="create" />
            <Problem error={error} />
          </SimpleForm>
        )}
      </CardContent>
    </Card>
  );
}
