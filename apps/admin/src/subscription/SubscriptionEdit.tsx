import { Card, CardContent, Skeleton } from '@mui/material';
import type { Values } from '@privacy-register/desk/provider/value.ts';
import type { Subscription } from '@privacy-register/schema/record/subscription';
import {
  RecordContextProvider,
  SaveButton,
  SimpleForm,
  Title,
  Toolbar,
  useGetOne,
  useRedirect,
} from 'react-admin';
import { useParams } from 'react-router-dom';
import { whole } from '../kit/whole.ts';
import { sentence } from '../language/say.ts';
import { useSay } from '../language/use-say.ts';
import { OnlyFor } from '../sign-in/OnlyFor.tsx';
import { besideFields } from '../verb/beside-fields.ts';
import { Problem } from '../verb/Problem.tsx';
import { useVerb } from '../verb/use-verb.ts';
import { SubscriptionForm } from './SubscriptionForm.tsx';
import { change, givenOf } from './verbs.ts';

export function SubscriptionEdit() {
  const { id = '' } = useParams();
  const { data, error } = useGetOne<Subscription>('subscription', { id, ...whole });
  return (
    <OnlyFor verb="tell">
      <Problem error={error} />
      {data ? <Changing held={data} /> : <Skeleton variant="rounded" height={320} />}
    </OnlyFor>
  );
}

function Changing({ held }: { held: Subscription }) {
  const say = useSay();
  const redirect = useRedirect();
  const { mutateAsync, error } = useVerb(change, {
    done: sentence('The subscription is saved.'),
    onDone: () => redirect('show', 'subscription', held.id),
  });
  const save = (values: Values) =>
    mutateAsync({ id: held.id, expectedRevision: held.revision, ...givenOf(values, 'update') }).then(
      () => undefined,
      besideFields,
    );
  return (
    <Card variant="outlined" sx={{ mt: 2 }}>
      <Title title={say('Change the subscription')} />
      <CardContent>
        <RecordContextProvider value={held}>
          <SimpleForm onSubmit={save} warnWhenUnsavedChanges sx={{ p: 0 }} toolbar={onlySaved}>
            <SubscriptionForm doing="update" />
            <Problem error={error} />
          </SimpleForm>
        </RecordContextProvider>
      </CardContent>
    </Card>
  );
}

/** It is ended by a step of its own. */
const onlySaved = (
  <Toolbar>
    <SaveButton />
  </Toolbar>
);
