import { Stack } from '@mui/material';
import type { Subscription } from '@privacy-register/schema/record/subscription';
import { deliveryStates, toldTypes } from '@privacy-register/schema/telling/words';
import { useEvery } from '../calendar/use-every.ts';
import { sentence } from '../language/say.ts';
import { useSay, useSpelled } from '../language/use-say.ts';
import { ChoiceFilter } from '../list/ChoiceFilter.tsx';
import type { Wish } from './deliveries.ts';

type Props = { wish: Wish; onWish: (name: string, value: string) => void };
/** Types that no subscription names, so that the record types don't say them. */
const apart = {
  test: sentence('Test'),
  confirmation: sentence('Confirmation'),
  'subscription-ended': sentence('Subscription ended'),
};
const isApart = (type: string): type is keyof typeof apart => Object.hasOwn(apart, type);

export function DeliveryFilters({ wish, onWish }: Props) {
  const say = useSay();
  const spelled = useSpelled();
  const { data } = useEvery<Subscription>('subscription');
  const states = deliveryStates.map((value) => ({ value, text: spelled(value) }));
  const types = toldTypes.map((value) => ({
    value,
    text: isApart(value) ? say(apart[value]) : spelled(value),
  }));
  const subscriptions = (data ?? []).map(({ id, name }) => ({ value: id, text: name }));
  return (
    <Stack direction={{ xs: 'column', sm: 'row' }} spacing={2} sx={{ mb: 2 }}>
      <ChoiceFilter
        label={say('State')}
        value={wish.state ?? ''}
        choices={[{ value: '', text: say('Every state') }, ...states]}
        onChange={(state) => onWish('state', state)}
      />
      <ChoiceFilter
        label={say('Event')}
        value={wish.type ?? ''}
        choices={[{ value: '', text: say('Every event') }, ...types]}
        onChange={(type) => onWish('type', type)}
      />
      <ChoiceFilter
        label={say('Subscription')}
        value={wish.subscription ?? ''}
        choices={[{ value: '', text: say('Every subscription') }, ...subscriptions]}
        onChange={(subscription) => onWish('subscription', subscription)}
      />
    </Stack>
  );
}
