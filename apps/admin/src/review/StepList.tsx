import CheckIcon from '@mui/icons-material/Check';
import FlagIcon from '@mui/icons-material/PriorityHigh';
import { Box, ButtonBase } from '@mui/material';
import type { Difference } from '@privacy-register/schema/record/difference';
import { useSay } from '../language/use-say.ts';

export type StepMark = { difference: Difference; isSeen: boolean; waits: boolean; threads: number };
type Props = { marks: readonly StepMark[]; step: number; onStep: (step: number) => void };

/** All steps at a glance: what was seen, what waits for a decision, where people talk. */
export function StepList({ marks, step, onStep }: Props) {
  const say = useSay();
  return (
    <Box component="nav" aria-label={say('Steps of the review')} sx={row}>
      {marks.map(({ difference, isSeen, waits, threads }, place) => {
        const said = [
          say('Difference %{number}', { number: place + 1 }),
          isSeen ? say('seen') : say('not seen yet'),
          ...(waits ? [say('waits for your decision')] : []),
          ...(threads
            ? [say('%{smart_count} open thread |||| %{smart_count} open threads', { smart_count: threads })]
            : []),
        ];
        return (
          <ButtonBase
            key={difference.id}
            onClick={() => onStep(place)}
            aria-current={place === step ? 'step' : undefined}
            aria-label={said.join(', ')}
            title={said.join(', ')}
            sx={mark}
          >
            {place + 1}
            {isSeen ? <CheckIcon sx={small} /> : null}
            {waits ? <FlagIcon color="warning" sx={small} /> : null}
            {threads ? <Box component="span" sx={dot} /> : null}
          </ButtonBase>
        );
      })}
      <ButtonBase
        onClick={() => onStep(marks.length)}
        aria-current={step === marks.length ? 'step' : undefined}
        sx={mark}
      >
        {say('Summary')}
      </ButtonBase>
    </Box>
  );
}

const row = {
  display: 'flex',
  flexWrap: 'wrap',
  gap: 0.75,
  maxHeight: 168,
  overflowY: 'auto',
  p: 0.5,
  mx: -0.5,
};
const small = { fontSize: 16 };
const dot = { width: 8, height: 8, borderRadius: 4, bgcolor: 'warning.main' };
const mark = {
  minWidth: 40,
  minHeight: 32,
  px: 1,
  gap: 0.25,
  border: 1,
  borderColor: 'divider',
  borderRadius: 1,
  fontSize: 14,
  '&[aria-current]': { borderColor: 'primary.main', boxShadow: 'inset 0 -3px 0 0 currentColor' },
  '&:focus-visible': { outline: 2, outlineColor: 'primary.main' },
};
