import { Box, Link, Skeleton, Typography } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import { SteadyButton } from '../kit/SteadyButton.tsx';
import { useSay } from '../language/use-say.ts';
import { Problem } from '../verb/Problem.tsx';
import { DeliveryChip } from './DeliveryChip.tsx';
import { type Delivery, useDeliveries, type Wish } from './deliveries.ts';
import { useEventWords } from './EventLine.tsx';
import { WhenSent } from './WhenSent.tsx';

const columns = {
  display: 'grid',
  gap: 0.5,
  columnGap: 2,
  borderTop: 1,
  borderColor: 'divider',
  py: 1,
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 5fr) minmax(0, 4fr) minmax(0, 4fr)' },
} as const;

/** The newest first, with a way to the older ones. */
export function DeliveryList({ wish, first }: { wish: Wish; first: number }) {
  const say = useSay();
  const { data, error, isPending, hasNextPage, fetchNextPage, isFetchingNextPage } = useDeliveries(
    wish,
    first,
  );
  if (isPending) return <Skeleton variant="rounded" height={160} aria-label={say('Loading')} />;
  const rows = data?.pages.flatMap(({ nodes }) => nodes) ?? [];
  return (
    <>
      <Problem error={error} />
      {rows.length === 0 && !error ? (
        <Typography color="text.secondary" sx={{ py: 2 }}>
          {say('No delivery is like that. Deliveries are written with the changes that they tell of.')}
        </Typography>
      ) : null}
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {rows.map((delivery) => (
          <Row key={delivery.id} delivery={delivery} />
        ))}
      </Box>
      {hasNextPage ? (
        <SteadyButton onClick={() => fetchNextPage()} loading={isFetchingNextPage}>
          {say('Older ones')}
        </SteadyButton>
      ) : null}
    </>
  );
}

function Row({ delivery }: { delivery: Delivery }) {
  const say = useSay();
  const wordsOf = useEventWords();
  const { id, state, attempts, event, subscription } = delivery;
  return (
    <Box component="li" sx={columns}>
      <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
        <Link component={RouterLink} to={`/deliveries/${id}`} sx={{ fontWeight: 600 }}>
          {wordsOf(event)}
        </Link>
      </Box>
      <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
        {subscription ? (
          <Link component={RouterLink} to={`/subscription/${subscription.id}/show`} color="text.primary">
            {subscription.name}
          </Link>
        ) : (
          '–'
        )}
      </Box>
      <Box sx={{ typography: 'body2' }}>
        <DeliveryChip state={state} />
        <div>
          <WhenSent delivery={delivery} />
        </div>
        <Box sx={{ color: 'text.secondary' }}>
          {say('%{smart_count} try |||| %{smart_count} tries', { smart_count: attempts })}
        </Box>
      </Box>
    </Box>
  );
}
