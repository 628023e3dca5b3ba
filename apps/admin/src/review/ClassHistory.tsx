import { Alert, Box } from '@mui/material';
import { isLowered } from '@privacy-register/schema/material-rule/summary-class';
import type { Difference } from '@privacy-register/schema/record/difference';
import { Named } from '../kit/Named.tsx';
import { Said } from '../language/Said.tsx';
import { useSay, useSpelledLow } from '../language/use-say.ts';

/** Who put a difference in another class and why, and what the approver said to it. */
export function ClassHistory({ difference }: { difference: Difference }) {
  const say = useSay();
  const low = useSpelledLow();
  const { overruledTo, overruledBy, overruledReason, consentedBy, keptBy, answerReason } = difference;
  if (overruledTo === null && keptBy === null) return null;
  const waits = isLowered(difference) && consentedBy === null;
  const parts = {
    ruled: low(difference.class),
    person: <Named id={overruledBy} />,
    reason: overruledReason,
  };
  return (
    <Alert severity={waits ? 'warning' : 'info'} sx={{ overflowWrap: 'anywhere' }}>
      {keptBy ? (
        <Said sentence="%{person} asked for a lower class than %{ruled}: %{reason}" parts={parts} />
      ) : (
        <Said sentence="The rules say %{ruled}; %{person} overruled it: %{reason}" parts={parts} />
      )}
      <Box sx={{ mt: 0.5 }}>
        {waits ? say('The class is lower than the rules say: the approver has to consent to it.') : null}
        {consentedBy ? (
          <Said sentence="Consented by %{person}." parts={{ person: <Named id={consentedBy} /> }} />
        ) : null}
        {keptBy ? (
          <Said sentence="%{person} kept the class of the rules." parts={{ person: <Named id={keptBy} /> }} />
        ) : null}{' '}
        {answerReason}
      </Box>
    </Alert>
  );
}
