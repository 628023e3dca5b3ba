import { MenuItem, Stack, TextField } from '@mui/material';
import { severities } from '@privacy-register/schema/finding/rule';
import { sentence } from '../language/say.ts';
import { useSay } from '../language/use-say.ts';
import { shown, type Wish } from './choose.ts';
import type { Finding } from './findings.ts';
import { severityWords } from './severity-words.ts';

type Props = { wish: Wish; policies: readonly Finding['policy'][]; onWish: (change: Partial<Wish>) => void };
type Choice = { value: string; text: string };

const words = {
  open: sentence('Not accepted'),
  accepted: sentence('Accepted'),
  all: sentence('All'),
};

export function FindingFilters({ wish, policies, onWish }: Props) {
  const say = useSay();
  const ofPolicies = policies.map(({ key, title }) => ({ value: key, text: title }));
  const ofSeverities = severities.map((severity) => ({
    value: severity,
    text: say(severityWords[severity]),
  }));
  const ofShown = shown.map((value) => ({ value, text: say(words[value]) }));
  return (
    <Stack direction={{ xs: 'column', sm: 'row' }} spacing={2}>
      <Filter
        label={say('Policy')}
        value={wish.policy}
        choices={[{ value: '', text: say('Every policy') }, ...ofPolicies]}
        onChange={(policy) => onWish({ policy })}
      />
      <Filter
        label={say('Severity')}
        value={wish.severity}
        choices={[{ value: '', text: say('Every severity') }, ...ofSeverities]}
        onChange={(severity) => onWish({ severity })}
      />
      <Filter
        label={say('Shown')}
        value={wish.shows}
        choices={ofShown}
        onChange={(shows) => onWish({ shows })}
      />
    </Stack>
  );
}

type FilterProps = { label: string; value: string; choices: Choice[]; onChange: (value: string) => void };

function Filter({ label, value, choices, onChange }: FilterProps) {
  const isKnown = choices.some((choice) => choice.value === value);
  return (
    <TextField
      select
      fullWidth
      size="small"
      id={`filter-${label}`}
      label={label}
      value={isKnown ? value : ''}
      onChange={(event) => onChange(event.target.value)}
      slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
    >
      {choices.map((choice) => (
        <MenuItem key={choice.value} value={choice.value}>
          {choice.text}
        </MenuItem>
      ))}
    </TextField>
  );
}
