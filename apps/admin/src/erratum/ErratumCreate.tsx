import { Alert, Card, CardContent } from '@mui/material';
import type { Values } from '@privacy-register/desk/provider/value.ts';
import { prose } from '@privacy-register/schema/kit/field';
import { inputFields, type RecordType } from '@privacy-register/schema/kit/record-type';
import { type Statement, statement } from '@privacy-register/schema/record/statement';
import { RecordContextProvider, SimpleForm, TextInput, Title, useGetOne, useRedirect } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { useDraftPlace } from '../kit/draft-place.ts';
import { FormDraft } from '../kit/FormDraft.tsx';
import { whole } from '../kit/whole.ts';
import { sentence } from '../language/say.ts';
import { useSay } from '../language/use-say.ts';
import { OnlyFor } from '../sign-in/OnlyFor.tsx';
import { StatementForm } from '../statement/StatementForm.tsx';
import { VersionLine } from '../statement/VersionLine.tsx';
import { Problem } from '../verb/Problem.tsx';
import { useVerb } from '../verb/use-verb.ts';
import { correctedReading } from './corrected-reading.ts';

const correct = { mutation: 'policyVersionErratum', input: 'ErratumInput' };
const reasonLabel = sentence('Reason for the correction');
/** What is typed here: the statement as it should read, and why. */
const correction: RecordType = {
  ...statement,
  fields: { ...statement.fields, reason: prose({ label: reasonLabel }) },
};

/** Corrects our record of what a posted text said; another person has to grant it. */
export function ErratumCreate() {
  const say = useSay();
  const [params] = useSearchParams();
  const id = params.get('statement') ?? '';
  const { data } = useGetOne<Statement>('statement', { id, ...whole }, { enabled: id !== '' });
  if (!id) {
    return (
      <Alert severity="info">
        {say('Open the statement that was recorded wrongly, and correct it there.')}
      </Alert>
    );
  }
  return <OnlyFor verb="erratum">{data ? <Correction recorded={data} /> : null}</OnlyFor>;
}

function Correction({ recorded }: { recorded: Statement }) {
  const say = useSay();
  const redirect = useRedirect();
  const place = useDraftPlace('erratum', recorded.id);
  const { data: version } = useGetOne('policy-version', { id: recorded.version });
  const { mutateAsync, error } = useVerb(correct, {
    done: sentence('Asked. Another person has to grant it.'),
    onDone: (approval) => {
      place?.close();
      redirect('show', 'approval', approval?.id);
    },
  });
  const save = async ({ reason, ...values }: Values) => {
    const reading = correctedReading(inputFields(statement, 'update'), {
      before: { ...recorded },
      after: values,
    });
    const held = { id: recorded.version, expectedRevision: version?.revision };
    await mutateAsync({ ...held, statementKey: recorded.key, reading, reason: reason ?? '' }).catch(
      () => undefined,
    );
  };
  return (
    <Card variant="outlined" sx={{ mt: 2 }}>
      <Title title={say('Correct our record')} />
      <CardContent>
        <Alert severity="info" sx={{ mb: 2 }}>
          {say(
            'This corrects how we recorded the text, never the text. The earlier reading stays and can be asked for.',
          )}
        </Alert>
        <VersionLine id={recorded.version} />
        <RecordContextProvider value={recorded}>
          <SimpleForm onSubmit={save} sx={{ p: 0 }}>
            <FormDraft type={correction} place={place} stood={() => ({ ...recorded })} />
            <StatementForm doing="update" />
            <TextInput source="reason" label={say(reasonLabel)} multiline minRows={2} isRequired />
            <Problem error={error} />
          </SimpleForm>
        </RecordContextProvider>
      </CardContent>
    </Card>
  );
}
