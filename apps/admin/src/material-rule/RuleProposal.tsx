import { Alert, Card, CardContent } from '@mui/material';
import { sent, type Values } from '@privacy-register/desk/provider/value.ts';
import { prose } from '@privacy-register/schema/kit/field';
import type { RecordType } from '@privacy-register/schema/kit/record-type';
import { materialRule } from '@privacy-register/schema/record/difference';
import { SimpleForm, TextInput, Title, useRedirect } from 'react-admin';
import { useDraftPlace } from '../kit/draft-place.ts';
import { FieldInputs } from '../kit/FieldInputs.tsx';
import { FormDraft } from '../kit/FormDraft.tsx';
import { sentence } from '../language/say.ts';
import { useSay } from '../language/use-say.ts';
import { OnlyFor } from '../sign-in/OnlyFor.tsx';
import { Problem } from '../verb/Problem.tsx';
import { useVerb } from '../verb/use-verb.ts';

const propose = { mutation: 'materialRulePropose', input: 'ProposeRuleInput' };
const reasonLabel = sentence('Reason for this rule');
const proposal: RecordType = {
  ...materialRule,
  fields: { ...materialRule.fields, reason: prose({ label: reasonLabel }) },
};

/** A new rule, or a new edition of one: it applies once another person has granted it. */
export const RuleProposal = () => (
  <OnlyFor verb="propose-rule">
    <RuleForm />
  </OnlyFor>
);

function RuleForm() {
  const say = useSay();
  const redirect = useRedirect();
  const place = useDraftPlace('material-rule', 'new');
  const { mutateAsync, error } = useVerb(propose, {
    done: sentence('Proposed. Another person has to grant it.'),
    onDone: (approval) => {
      place?.close();
      redirect('show', 'approval', approval?.id);
    },
  });
  const save = async ({ reason, ...rule }: Values) => {
    await mutateAsync({ rule: sent(materialRule.fields, rule), reason: reason ?? '' }).catch(() => undefined);
  };
  return (
    <Card variant="outlined" sx={{ mt: 2 }}>
      <Title title={say('Propose a material-change rule')} />
      <CardContent>
        <Alert severity="info" sx={{ mb: 2 }}>
          {say(
            'Two people change the rules: you propose, another person grants. To change a rule, ' +
              'repeat its key with the next edition.',
          )}
        </Alert>
        <SimpleForm onSubmit={save} sx={{ p: 0 }}>
          <FormDraft type={proposal} place={place} />
          <FieldInputs type={materialRule} doing="create" />
          <TextInput source="reason" label={say(reasonLabel)} multiline minRows={2} isRequired />
          <Problem error={error} />
        </SimpleForm>
      </CardContent>
    </Card>
  );
}
