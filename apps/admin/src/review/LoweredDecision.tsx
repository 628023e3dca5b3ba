import { Alert, FormControlLabel, Radio, RadioGroup, TextField, Typography } from '@mui/material';
import type { Difference } from '@privacy-register/schema/record/difference';
import { type FormEvent, useId, useState } from 'react';
import { Named } from '../kit/Named.tsx';
import { SteadyButton } from '../kit/SteadyButton.tsx';
import { Said } from '../language/Said.tsx';
import { sentence } from '../language/say.ts';
import { useSay, useSpelledLow } from '../language/use-say.ts';
import type { VersionFile } from '../policy-version/version-file.ts';
import { Problem } from '../verb/Problem.tsx';
import { useVerb } from '../verb/use-verb.ts';
import { textIn } from '../verb/VerbDialog.tsx';

const answers = {
  consent: { mutation: 'policyVersionConsent', input: 'DifferenceInput' },
  keep: { mutation: 'policyVersionKeepClass', input: 'DifferenceInput' },
};
type Answer = keyof typeof answers;
type Props = { difference: Difference; file: Pick<VersionFile, 'version'> };

/** One decision for one lowered class: the approver agrees, or the class of the rules stands again. */
export function LoweredDecision({ difference, file: { version } }: Props) {
  const say = useSay();
  const low = useSpelledLow();
  const id = useId();
  const [answer, setAnswer] = useState<Answer | null>(null);
  const deciding = useVerb(answers[answer ?? 'consent'], { done: sentence('Your decision is recorded.') });
  const decide = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const held = { id: version.id, expectedRevision: version.revision, difference: difference.id };
    deciding.mutate({ ...held, reason: textIn(new FormData(event.currentTarget), 'reason') });
  };
  return (
    <Alert severity="warning" sx={{ mt: 1.5, '& .MuiAlert-message': { width: '100%', minWidth: 0 } }}>
      <form onSubmit={decide} aria-labelledby={id}>
        <Typography id={id} sx={{ fontWeight: 600 }}>
          {say('The class was lowered: you decide')}
        </Typography>
        <Typography variant="body2" sx={{ mb: 1, overflowWrap: 'anywhere' }}>
          <Said
            sentence="The rules say %{ruled}; %{person} says %{lower}: “%{reason}”"
            parts={{
              ruled: <b>{low(difference.class)}</b>,
              person: <Named id={difference.overruledBy} />,
              lower: <b>{low(difference.overruledTo ?? difference.class)}</b>,
              reason: difference.overruledReason,
            }}
          />
        </Typography>
        <RadioGroup
          name="answer"
          aria-label={say('Your decision')}
          value={answer ?? ''}
          onChange={(_, chosen) => setAnswer(chosen === 'keep' ? 'keep' : 'consent')}
        >
          <FormControlLabel value="consent" control={<Radio />} label={say('Consent to the lower class')} />
          <FormControlLabel value="keep" control={<Radio />} label={say('Keep the class of the rules')} />
        </RadioGroup>
        <TextField
          name="reason"
          label={say('Reason for your decision')}
          multiline
          minRows={2}
          fullWidth
          required
          sx={{ my: 1 }}
        />
        <SteadyButton
          type="submit"
          variant="contained"
          disabled={answer === null}
          loading={deciding.isPending}
        >
          {say('Decide')}
        </SteadyButton>
        <Problem error={deciding.error} />
      </form>
    </Alert>
  );
}
