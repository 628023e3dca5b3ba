import { Button, Stack } from '@mui/material';
import { isLowered } from '@privacy-register/schema/material-rule/summary-class';
import { classes, type Difference } from '@privacy-register/schema/record/difference';
import { useState } from 'react';
import { useGetIdentity } from 'react-admin';
import { Link } from 'react-router-dom';
import { sentence } from '../language/say.ts';
import { useSay } from '../language/use-say.ts';
import { aboutDifference } from '../review/about.ts';
import { ClassHistory } from '../review/ClassHistory.tsx';
import { Commentable } from '../review/Commentable.tsx';
import { useMay } from '../sign-in/use-role.ts';
import { ChoiceWithReason, choiceIn } from '../verb/ChoiceWithReason.tsx';
import { useVerb } from '../verb/use-verb.ts';
import { VerbDialog } from '../verb/VerbDialog.tsx';
import type { VersionFile } from './version-file.ts';

const overruling = { mutation: 'policyVersionOverrule', input: 'OverruleInput' };
type Props = { difference: Difference; file: VersionFile };

/** A person may class a difference otherwise, with a reason; a lowered class waits for the approver. */
export function ClassControls({ difference, file }: Props) {
  const { version, differences } = file;
  const say = useSay();
  const { identity } = useGetIdentity();
  const mayOverrule = useMay('overrule') && version.status === 'in-review';
  const mayConsent = useMay('consent') && version.status === 'in-review';
  const [isOpen, setOpen] = useState(false);
  const overrule = useVerb(overruling, {
    done: sentence('The class is overruled.'),
    onDone: () => setOpen(false),
  });
  const held = { id: version.id, expectedRevision: version.revision, difference: difference.id };
  const waits = isLowered(difference) && difference.consentedBy !== identity?.id;
  return (
    <Stack spacing={1} sx={{ mt: 1 }}>
      <ClassHistory difference={difference} />
      <Stack direction="row" spacing={1}>
        {mayOverrule ? (
          <Button size="small" onClick={() => setOpen(true)}>
            {say('Overrule the class')}
          </Button>
        ) : null}
        {mayConsent && waits ? (
          <Button
            size="small"
            variant="outlined"
            component={Link}
            to={`/review/${version.id}?at=${differences.indexOf(difference) + 1}`}
          >
            {say('Decide on the lower class')}
          </Button>
        ) : null}
      </Stack>
      <Commentable
        about={aboutDifference(difference)}
        file={file}
        name={`${difference.statementKey ?? ''} ${difference.facet}`.trim()}
      />
      {isOpen ? (
        <VerbDialog
          title={say('Overrule the class')}
          action={say('Overrule')}
          isBusy={overrule.isPending}
          error={overrule.error}
          onClose={() => setOpen(false)}
          onSubmit={(given) => overrule.mutate({ ...held, ...choiceIn(given, 'to') })}
        >
          <span>
            {say(
              'A class lower than the rules say needs the separate consent of whoever approves the version.',
            )}
          </span>
          <ChoiceWithReason
            name="to"
            label={say('Class')}
            words={classes}
            chosen={difference.overruledTo ?? difference.class}
          />
        </VerbDialog>
      ) : null}
    </Stack>
  );
}
