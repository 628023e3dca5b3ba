import { MenuItem, Stack, TextField } from '@mui/material';
import { severities } from '@privacy-register/schema/finding/rule';
import { spelled } from '../words/spelled.ts';
import { shown, type Wish } from './choose.ts';
import type { Finding } from './findings.ts';

type Props = { wish: Wish; policies: readonly Finding['policy'][]; onWish: (change: Partial<Wish>) => void };
type Choice = { value: string; text: string };

const words = { open: 'Not accepted', accepted: 'Accepted', all: 'All' };

export function FindingFilters({ wish, policies, onWish }: Props) {
  const ofPolicies = policies.map(({ key, title }) => ({ value: key, text: title }));
  const ofSeverities = severities.map((severity) => ({ value: severity, text: spelled(severity) }));
  const ofShown = shown.map((value) => ({ value, text: words[value] }));
  return (
    <Stack direction={{ xs: 'column', sm: 'row' }} spacing={2}>
      <Filter
        label="Policy"
        value={wish.policy}
        choices={[{ value: '', text: 'Every policy' }, ...ofPolicies]}
        onChange={(policy) => onWish({ policy })}
      />
      <Filter
        label="Severity"
        value={wish.severity}
        choices={[{ value: '', text: 'Every severity' }, ...ofSeverities]}
        onChange={(severity) => onWish({ severity })}
      />
      <Filter label="Shown" value={wish.shows} choices={ofShown} onChange={(shows) => onWish({ shows })} />
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
