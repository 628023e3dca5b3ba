import { Box, Card, CardContent, Link, Typography } from '@mui/material';
import type { Subscription } from '@privacy-register/schema/record/subscription';
import { useRecordContext } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { DeliveryList } from '../delivery/DeliveryList.tsx';
import { useSay } from '../language/use-say.ts';
import { useMay } from '../sign-in/use-role.ts';
import { HealthLines } from './HealthLines.tsx';
import { SubscriptionVerbs } from './SubscriptionVerbs.tsx';

/** What is ending does so by itself. */
const hasVerbs = ({ archivedAt, state }: Subscription) => archivedAt === null && state !== 'ending';

/** How it fares, what can be done with it, and what it was sent last. */
export function SubscriptionBelow() {
  const say = useSay();
  const mayTell = useMay('tell');
  const record = useRecordContext<Subscription>();
  if (!record) return null;
  return (
    <>
      <Card variant="outlined" component="section" aria-labelledby="health" sx={{ mt: 2 }}>
        <CardContent>
          <Typography id="health" component="h2" variant="h6" gutterBottom>
            {say('How it fares')}
          </Typography>
          <HealthLines subscription={record} />
          {mayTell && hasVerbs(record) ? <SubscriptionVerbs held={record} /> : null}
        </CardContent>
      </Card>
      <Card variant="outlined" component="section" aria-labelledby="sent" sx={{ mt: 2 }}>
        <CardContent>
          <Typography id="sent" component="h2" variant="h6" gutterBottom>
            {say('Last deliveries')}
          </Typography>
          <DeliveryList wish={{ subscription: record.id }} first={10} />
          <Box sx={{ mt: 1 }}>
            <Link component={RouterLink} to={`/deliveries?subscription=${record.id}`}>
              {say('All its deliveries')}
            </Link>
          </Box>
        </CardContent>
      </Card>
    </>
  );
}
