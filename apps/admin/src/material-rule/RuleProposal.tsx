import { Alert, Card, CardContent } from '@mui/material';
import { materialRule } from '@privacy-register/schema/record/difference';
import { SimpleForm, TextInput, Title, useRedirect } from 'react-admin';
import { sent, type Values } from '../data-provider/value.ts';
import { FieldInputs } from '../kit/FieldInputs.tsx';
import { OnlyFor } from '../sign-in/OnlyFor.tsx';
import { Problem } from '../verb/Problem.tsx';
import { useVerb } from '../verb/use-verb.ts';

const propose = { mutation: 'materialRulePropose', input: 'ProposeRuleInput' };

/** A new rule, or a new edition of one: it applies once another person has granted it. */
export const RuleProposal = () => (
  <OnlyFor verb="propose-rule">
    <RuleForm />
  </OnlyFor>
);

function RuleForm() {
  const redirect = useRedirect();
  const { mutateAsync, error } = useVerb(propose, {
    done: 'Proposed. Another person has to grant it.',
    onDone: (approval) => redirect('show', 'approval', approval?.id),
  });
  const save = async ({ reason, ...rule }: Values) => {
    await mutateAsync({ rule: sent(materialRule.fields, rule), reason: reason ?? '' }).catch(() => undefined);
  };
  return (
    <Card variant="outlined" sx={{ mt: 2 }}>
      <Title title="Propose a material-change rule" />
      <CardContent>
        <Alert severity="info" sx={{ mb: 2 }}>
          Two people change the rules: you propose, another person grants. To change a rule, repeat its key
          with the next edition.
        </Alert>
        <SimpleForm onSubmit={save} sx={{ p: 0 }}>
          <FieldInputs type={materialRule} doing="create" />
          <TextInput source="reason" label="Reason for this rule" multiline minRows={2} isRequired />
          <Problem error={error} />
        </SimpleForm>
      </CardContent>
    </Card>
  );
}
