import { MenuItem, Stack, TextField } from '@mui/material';
import type { Subscription } from '@privacy-register/schema/record/subscription';
import { deliveryStates, toldTypes } from '@privacy-register/schema/telling/words';
import { useEvery } from '../calendar/use-every.ts';
import { sentence } from '../language/say.ts';
import { useSay, useSpelled } from '../language/use-say.ts';
import type { Wish } from './deliveries.ts';

type Props = { wish: Wish; onWish: (name: string, value: string) => void };
/** Types that no subscription names, so that the record types don't say them. */
const apart = { test: sentence('Test'), confirmation: sentence('Confirmation') };

type Choice = { value: string; text: string };

export function DeliveryFilters({ wish, onWish }: Props) {
  const say = useSay();
  const spelled = useSpelled();
  const { data } = useEvery<Subscription>('subscription');
  const states = deliveryStates.map((value) => ({ value, text: spelled(value) }));
  const types = toldTypes.map((value) => ({
    value,
    text: value === 'test' || value === 'confirmation' ? say(apart[value]) : spelled(value),
  }));
  const subscriptions = (data ?? []).map(({ id, name }) => ({ value: id, text: name }));
  return (
    <Stack direction={{ xs: 'column', sm: 'row' }} spacing={2} sx={{ mb: 2 }}>
      <Filter
        name="state"
        label={say('State')}
        all={say('Every state')}
        choices={states}
        {...{ wish, onWish }}
      />
      <Filter
        name="type"
        label={say('Event')}
        all={say('Every event')}
        choices={types}
        {...{ wish, onWish }}
      />
      <Filter
        name="subscription"
        label={say('Subscription')}
        all={say('Every subscription')}
        choices={subscriptions}
        {...{ wish, onWish }}
      />
    </Stack>
  );
}

type FilterProps = Props & {
  name: 'state' | 'type' | 'subscription';
  label: string;
  all: string;
  choices: Choice[];
};

function Filter({ name, label, all, choices, wish, onWish }: FilterProps) {
  const value = wish[name] ?? '';
  const isKnown = choices.some((choice) => choice.value === value);
  return (
    <TextField
      select
      fullWidth
      size="small"
      id={`filter-${name}`}
      label={label}
      value={isKnown ? value : ''}
      onChange={(event) => onWish(name, event.target.value)}
      slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
    >
      {[{ value: '', text: all }, ...choices].map((choice) => (
        <MenuItem key={choice.value} value={choice.value}>
          {choice.text}
        </MenuItem>
      ))}
    </TextField>
  );
}
