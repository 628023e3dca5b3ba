import { Alert, Button, MenuItem, Stack, TextField, Typography } from '@mui/material';
import { classWords } from '@privacy-register/documents/words/topic';
import { isLowered } from '@privacy-register/schema/material-rule/summary-class';
import { classes, type Difference } from '@privacy-register/schema/record/difference';
import { useState } from 'react';
import { useGetIdentity } from 'react-admin';
import { upperSnake } from '../data-provider/graphql-name.ts';
import { Named } from '../kit/Named.tsx';
import { useMay } from '../sign-in/use-role.ts';
import { Problem } from '../verb/Problem.tsx';
import { useVerb } from '../verb/use-verb.ts';
import { textIn, VerbDialog } from '../verb/VerbDialog.tsx';
import type { VersionFile } from './version-file.ts';

const overruling = { mutation: 'policyVersionOverrule', input: 'OverruleInput' };
const consenting = { mutation: 'policyVersionConsent', input: 'DifferenceInput' };
type Props = { difference: Difference; file: VersionFile };

/** A person may class a difference otherwise, with a reason; a lowered class waits for the approver's consent. */
export function ClassControls({ difference, file: { version } }: Props) {
  const { identity } = useGetIdentity();
  const mayOverrule = useMay('overrule') && version.status === 'in-review';
  const mayConsent = useMay('consent') && version.status === 'in-review';
  const [isOpen, setOpen] = useState(false);
  const overrule = useVerb(overruling, { done: 'The class is overruled.', onDone: () => setOpen(false) });
  const consent = useVerb(consenting, { done: 'You consented to this class.' });
  const held = { id: version.id, expectedRevision: version.revision, difference: difference.id };
  const lowered = isLowered(difference);
  const isMine = difference.consentedBy !== null && difference.consentedBy === identity?.id;
  return (
    <Stack spacing={1} sx={{ mt: 1 }}>
      {difference.overruledTo ? (
        <Alert severity={lowered && !difference.consentedBy ? 'warning' : 'info'}>
          The rules say “{classWords[difference.class]}”; <Named id={difference.overruledBy} /> overruled it:{' '}
          {difference.overruledReason}
          {lowered ? (
            <Typography variant="body2">
              {difference.consentedBy ? (
                <>
                  Consented by <Named id={difference.consentedBy} />.
                </>
              ) : (
                'The class is lower than the rules say: the approver has to consent to it.'
              )}
            </Typography>
          ) : null}
        </Alert>
      ) : null}
      <Stack direction="row" spacing={1}>
        {mayOverrule ? (
          <Button size="small" onClick={() => setOpen(true)}>
            Overrule the class
          </Button>
        ) : null}
        {mayConsent && lowered && !isMine ? (
          <Button
            size="small"
            variant="outlined"
            loading={consent.isPending}
            onClick={() => consent.mutate(held)}
          >
            Consent to the lower class
          </Button>
        ) : null}
      </Stack>
      <Problem error={consent.error} />
      {isOpen ? (
        <VerbDialog
          title="Overrule the class"
          action="Overrule"
          isBusy={overrule.isPending}
          error={overrule.error}
          onClose={() => setOpen(false)}
          onSubmit={(given) =>
            overrule.mutate({ ...held, to: upperSnake(textIn(given, 'to')), reason: textIn(given, 'reason') })
          }
        >
          <span>
            A class lower than the rules say needs the separate consent of whoever approves the version.
          </span>
          <TextField select name="to" label="Class" defaultValue={difference.overruledTo ?? difference.class}>
            {classes.map((each) => (
              <MenuItem key={each} value={each}>
                {classWords[each]}
              </MenuItem>
            ))}
          </TextField>
          <TextField name="reason" label="Reason" multiline minRows={2} required />
        </VerbDialog>
      ) : null}
    </Stack>
  );
}
