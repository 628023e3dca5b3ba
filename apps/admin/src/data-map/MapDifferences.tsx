import { Alert, FormControlLabel, Stack, Switch, Typography } from '@mui/material';
import {
  type ComparedEdge,
  changedIn,
  type EdgeStanding,
} from '@privacy-register/schema/data-map/difference';
import { records } from '@privacy-register/schema/records';
import { useSay } from '../language/use-say.ts';
import { type MapLine, standings } from './line.ts';
import type { Shown } from './shown.ts';

type Props = {
  different: readonly MapLine[];
  shown: Shown;
  onChange: (wish: Partial<Shown>) => void;
};

const told: readonly EdgeStanding[] = ['added', 'removed', 'changed'];

/** The differences in words, before the picture shows them. */
export function MapDifferences({ different, shown, onChange }: Props) {
  const say = useSay();
  if (different.length === 0)
    return <Alert severity="info">{say('Both versions say the same of what is shown.')}</Alert>;
  return (
    <Stack component="section" aria-label={say('What differs')} spacing={1}>
      <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', alignItems: 'center', columnGap: 2 }}>
        <Typography component="h2" variant="h6">
          {say('What differs')}
        </Typography>
        <FormControlLabel
          control={
            <Switch
              size="small"
              checked={shown.isOnlyDifferent}
              onChange={(_event, isOnlyDifferent) => onChange({ isOnlyDifferent })}
            />
          }
          label={say('Show nothing else in the map')}
        />
      </Stack>
      {told.map((standing) => (
        <Some
          key={standing}
          standing={standing}
          lines={different.filter((line) => line.standing === standing)}
        />
      ))}
    </Stack>
  );
}

function Some({ standing, lines }: { standing: EdgeStanding; lines: readonly MapLine[] }) {
  const say = useSay();
  if (lines.length === 0) return null;
  return (
    <div>
      <Typography component="h3" variant="subtitle2">
        {say(standings[standing])} ({lines.length})
      </Typography>
      <Stack component="ul" sx={{ m: 0, pl: 3 }}>
        {lines.map(({ id, from, how, to, note, compared }) => (
          <Typography component="li" variant="body2" key={id}>
            {from} → {to}: {how}
            {note ? `, ${note}` : ''}
            <Fields compared={compared} />
          </Typography>
        ))}
      </Stack>
    </div>
  );
}

/** In which fields of the record it was changed. */
function Fields({ compared }: { compared: ComparedEdge }) {
  const say = useSay();
  const labels = changedIn(compared).map((facet) => say(records.statement.fields[facet].label));
  return labels.length > 0 ? <> ({labels.join(', ')})</> : null;
}
