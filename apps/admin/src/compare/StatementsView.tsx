import { Alert, MenuItem, Skeleton, Stack, TextField, Typography } from '@mui/material';
import { classWords, directionWords } from '@privacy-register/documents/words/topic';
import { classes, directions } from '@privacy-register/schema/record/difference';
import { useState } from 'react';
import { useSay } from '../language/use-say.ts';
import { DifferenceCard, type Shown } from '../policy-version/DifferenceCard.tsx';
import { useNames } from '../policy-version/names.ts';
import type { ComparedVersions } from './compared-versions.ts';

/** What differs, statement by statement and field by field, by the rules of today. */
export function StatementsView({ compared }: { compared: ComparedVersions }) {
  const say = useSay();
  const { differences, from, to } = compared;
  const [wanted, setWanted] = useState({ class: '', direction: '' });
  const terms = useNames(differences.map(({ before, after }) => [before, after]));
  const isWanted = (each: Shown) =>
    (wanted.class === '' || each.class === wanted.class) &&
    (wanted.direction === '' || each.direction === wanted.direction);
  const shown = differences.filter(isWanted);
  const material = differences.filter((each) => each.class === 'material').length;
  if (differences.length === 0)
    return <Alert severity="info">{say('No statement differs between the two versions.')}</Alert>;
  const filters = [
    {
      label: say('Class'),
      name: 'class',
      options: classes.map((word) => ({ word, words: say(classWords[word]) })),
    },
    {
      label: say('Direction'),
      name: 'direction',
      options: directions.map((word) => ({ word, words: say(directionWords[word]) })),
    },
  ] as const;
  return (
    <Stack spacing={2}>
      <Stack direction="row" useFlexGap spacing={1.5} sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
        <Typography role="status" sx={{ flexGrow: 1 }}>
          {shown.length === differences.length
            ? null
            : `${say('%{shown} of %{count} shown.', { shown: shown.length, count: differences.length })} `}
          {say(
            '%{smart_count} difference, %{material} of them material by the rules of today. |||| ' +
              '%{smart_count} differences, %{material} of them material by the rules of today.',
            { smart_count: differences.length, material },
          )}
        </Typography>
        {filters.map(({ label, name, options }) => (
          <TextField
            key={name}
            select
            size="small"
            margin="none"
            label={label}
            value={wanted[name]}
            onChange={({ target }) => setWanted({ ...wanted, [name]: target.value })}
            slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
            sx={{ width: 220 }}
          >
            <MenuItem value="">{say('All')}</MenuItem>
            {options.map(({ word, words }) => (
              <MenuItem key={word} value={word}>
                {words}
              </MenuItem>
            ))}
          </TextField>
        ))}
      </Stack>
      {shown.length === 0 ? (
        <Typography color="text.secondary">{say('None is of this sort.')}</Typography>
      ) : null}
      {terms === null ? (
        <Skeleton variant="rounded" height={240} />
      ) : (
        shown.map((each) => (
          <DifferenceCard
            key={`${each.statementKey} ${each.facet} ${each.sort}`}
            difference={each}
            statement={[...to.statements, ...from.statements].find(({ key }) => key === each.statementKey)}
            terms={terms}
          />
        ))
      )}
    </Stack>
  );
}
