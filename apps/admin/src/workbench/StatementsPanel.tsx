import { Box, Checkbox, FormControlLabel, Stack, TextField, Typography } from '@mui/material';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useSay } from '../language/use-say.ts';
import type { Stretch } from '../source-text/stretch.ts';
import { sifted, type Wanted } from './in-text-order.ts';
import type { Reading } from './reading.ts';
import { StatementItem } from './StatementItem.tsx';

type Props = {
  reading: Reading;
  /** The statements that say what is aimed at in the text. */
  shown: ReadonlySet<string>;
  onSelect: (stretch: Stretch) => void;
};

/** What the version says, in the order in which the text says it. */
export function StatementsPanel({ reading, shown, onSelect }: Props) {
  const say = useSay();
  const { placed, text } = reading;
  const [wanted, setWanted] = useState<Wanted>({ words: '', only: 'all' });
  const found = useMemo(() => sifted(placed, wanted), [placed, wanted]);
  const list = useRef<HTMLUListElement>(null);
  const [first] = shown;
  useEffect(() => {
    if (first) list.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [first]);
  const isAbsent = wanted.only === 'not-in-text';
  return (
    <Stack spacing={1}>
      <TextField
        size="small"
        type="search"
        label={say('Find a statement')}
        value={wanted.words}
        onChange={(event) => setWanted({ ...wanted, words: event.target.value })}
      />
      <FormControlLabel
        control={<Checkbox size="small" checked={isAbsent} />}
        onChange={() => setWanted({ ...wanted, only: isAbsent ? 'all' : 'not-in-text' })}
        label={say('Only those that the text does not say, or not any more')}
      />
      {found.length === 0 ? (
        <Typography color="text.secondary">
          {say(placed.length ? 'No statement is like this.' : 'Nothing is stated yet.')}
        </Typography>
      ) : null}
      <Box ref={list} component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }} aria-label={say('Statements')}>
        {found.map((each) => (
          <StatementItem
            key={each.statement.id}
            placed={each}
            text={text}
            isShown={shown.has(each.statement.id)}
            onSelect={onSelect}
          />
        ))}
      </Box>
    </Stack>
  );
}
