import { Button, MenuItem, Stack, TextField } from '@mui/material';
import type { Member } from '@privacy-register/schema/record/member';
import { records } from '@privacy-register/schema/records';
import { useQuery } from '@tanstack/react-query';
import { useEvery } from '../calendar/use-every.ts';
import { ask } from '../data-provider/ask.ts';
import { useSay } from '../language/use-say.ts';
import { inWords } from './action-words.ts';
import type { Shown } from './shown.ts';

type Props = { shown: Shown; onChange: (wish: Partial<Shown>) => void; onClear: () => void };
type Option = { value: string; label: string };

export function AuditFilters({ shown, onChange, onClear }: Props) {
  const say = useSay();
  const members = useEvery<Member>('member');
  const actions = useQuery({
    queryKey: ['audit-actions'],
    queryFn: ({ signal }) => ask<{ auditActions: string[] }>('{ auditActions }', {}, signal),
  });
  const people = [
    { value: 'register', label: say('The register') },
    ...(members.data ?? []).map(({ id, name }) => ({ value: id, label: name })),
  ];
  const taken = (actions.data?.auditActions ?? []).map((value) => ({ value, label: inWords(value, say) }));
  const isChosen = Object.values(shown).some((value) => value !== '');
  return (
    <Stack
      role="search"
      aria-label={say('Choose audit entries')}
      direction="row"
      useFlexGap
      spacing={1}
      sx={{ flexWrap: 'wrap', alignItems: 'center', mt: 2 }}
    >
      <Choice
        label={say('By')}
        value={shown.actor}
        options={people}
        onChange={(actor) => onChange({ actor })}
      />
      <Choice
        label={say('Kind of record')}
        value={shown.type}
        options={types.map(({ value, label }) => ({ value, label: say(label) })).toSorted(byLabel)}
        onChange={(type) => onChange({ type })}
      />
      <Choice
        label={say('What was done')}
        value={shown.action}
        options={taken.toSorted(byLabel)}
        onChange={(action) => onChange({ action })}
      />
      <Day label={say('From')} value={shown.from} onChange={(from) => onChange({ from })} />
      <Day label={say('Until')} value={shown.until} onChange={(until) => onChange({ until })} />
      {isChosen ? <Button onClick={onClear}>{say('Show all')}</Button> : null}
    </Stack>
  );
}

const types = Object.values(records)
  .filter((type) => !('audited' in type))
  .map(({ name, label }) => ({ value: name, label }));

const byLabel = (one: Option, other: Option) => one.label.localeCompare(other.label);

type ChoiceProps = { label: string; value: string; options: Option[]; onChange: (value: string) => void };

function Choice({ label, value, options, onChange }: ChoiceProps) {
  const say = useSay();
  return (
    <TextField
      select
      size="small"
      margin="none"
      label={label}
      value={options.some((option) => option.value === value) ? value : ''}
      onChange={({ target }) => onChange(target.value)}
      slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
      sx={{ width: 200, maxWidth: 1 }}
    >
      <MenuItem value="">{say('All')}</MenuItem>
      {options.map((option) => (
        <MenuItem key={option.value} value={option.value}>
          {option.label}
        </MenuItem>
      ))}
    </TextField>
  );
}

type DayProps = { label: string; value: string; onChange: (value: string) => void };

const Day = ({ label, value, onChange }: DayProps) => (
  <TextField
    type="date"
    size="small"
    margin="none"
    label={label}
    value={value}
    onChange={({ target }) => onChange(target.value)}
    slotProps={{ inputLabel: { shrink: true } }}
    sx={{ width: 170 }}
  />
);
