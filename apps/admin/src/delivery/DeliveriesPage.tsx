import { Box, Typography } from '@mui/material';
import { deliveryStates, toldTypes } from '@privacy-register/schema/telling/words';
import { Title } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { useSay } from '../language/use-say.ts';
import { DeliveryFilters } from './DeliveryFilters.tsx';
import { DeliveryList } from './DeliveryList.tsx';
import type { Wish } from './deliveries.ts';
import { OnlySeers } from './OnlySeers.tsx';

/** The log of everything that was sent, or will be. */
export function DeliveriesPage() {
  const say = useSay();
  const [params, setParams] = useSearchParams();
  const wish = wishIn(params);
  const change = (name: string, value: string) => {
    const kept = [...params].filter(([key]) => key !== name);
    setParams(value ? [...kept, [name, value]] : kept, { replace: true });
  };
  return (
    <Box sx={{ pt: 2, maxWidth: 1080 }}>
      <Title title={say('Deliveries')} />
      <Typography component="h1" variant="h5">
        {say('Deliveries')}
      </Typography>
      <Typography color="text.secondary" sx={{ mb: 2 }}>
        {say('Every event for every subscription: what waits, what was sent, what failed.')}
      </Typography>
      <OnlySeers>
        <DeliveryFilters wish={wish} onWish={change} />
        <DeliveryList wish={wish} first={25} />
      </OnlySeers>
    </Box>
  );
}

/** What an address says and nobody knows is not asked for. */
function wishIn(params: URLSearchParams): Wish {
  const state = deliveryStates.find((each) => each === params.get('state'));
  const type = toldTypes.find((each) => each === params.get('type'));
  const [subscription, event] = [params.get('subscription'), params.get('event')];
  return {
    ...(state ? { state } : {}),
    ...(type ? { type } : {}),
    ...(subscription ? { subscription } : {}),
    ...(event ? { event } : {}),
  };
}
