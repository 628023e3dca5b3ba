import { Box, FormControl, FormControlLabel, FormLabel, Radio, RadioGroup, Typography } from '@mui/material';
import { type ReactNode, useId } from 'react';
import type { ConflictWords } from './conflict-words.ts';
import type { Clash } from './merge-values.ts';
import type { Pick } from './pick.ts';
import type { ShowValue } from './show-value.ts';
import { TextChanges } from './TextChanges.tsx';

type Props = {
  clash: Clash;
  label: string;
  pick: Pick | null;
  show: ShowValue;
  words: ConflictWords;
  onPick: (pick: Pick) => void;
};

/** One field that both changed: as it stood, and each of the ways it can go on. */
export function ClashChoice({ clash, label, pick, show, words, onPick }: Props) {
  const id = useId();
  const offered: Pick[] = 'merged' in clash ? ['merged', 'mine', 'theirs'] : ['mine', 'theirs'];
  const choose = (value: string) => {
    const chosen = offered.find((each) => each === value);
    if (chosen) onPick(chosen);
  };
  return (
    <FormControl component="section" fullWidth sx={{ mb: 3 }}>
      <FormLabel id={id} sx={{ fontWeight: 600 }}>
        {label}
      </FormLabel>
      <Side title={words.before}>{show(clash.name, clash.base)}</Side>
      <RadioGroup aria-labelledby={id} value={pick ?? ''} onChange={(_event, value) => choose(value)}>
        {offered.map((side) => (
          <FormControlLabel
            key={side}
            value={side}
            control={<Radio size="small" sx={{ alignSelf: 'flex-start' }} />}
            sx={{ alignItems: 'flex-start', mr: 0, '& .MuiFormControlLabel-label': { minWidth: 0, flex: 1 } }}
            label={
              <Side title={words[side]}>
                <Told clash={clash} value={clash[side]} show={show} />
              </Side>
            }
          />
        ))}
      </RadioGroup>
    </FormControl>
  );
}

type ToldProps = { clash: Clash; value: unknown; show: ShowValue };

function Told({ clash: { name, base }, value, show }: ToldProps) {
  if (typeof base === 'string' && typeof value === 'string' && /\s/.test(base)) {
    return <TextChanges before={base} after={value} />;
  }
  return show(name, value);
}

function Side({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Box component="span" sx={{ display: 'block', py: 0.75 }}>
      <Typography component="span" variant="body2" color="text.secondary" sx={{ display: 'block' }}>
        {title}
      </Typography>
      <Box component="span" sx={{ display: 'block', maxHeight: '12rem', overflow: 'auto' }}>
        {children}
      </Box>
    </Box>
  );
}
