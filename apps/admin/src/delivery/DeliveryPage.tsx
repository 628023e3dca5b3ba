import { Alert, Box, Button, Card, CardContent, Link, Skeleton, Stack, Typography } from '@mui/material';
import { Title } from 'react-admin';
import { Link as RouterLink, useParams } from 'react-router-dom';
import { useSay } from '../language/use-say.ts';
import { Problem } from '../verb/Problem.tsx';
import { DeliveryChip } from './DeliveryChip.tsx';
import { useDelivery, type Whole } from './deliveries.ts';
import { EventVersion, useEventWords } from './EventLine.tsx';
import { EventProgress } from './EventProgress.tsx';
import { OnlySeers } from './OnlySeers.tsx';
import { Replay } from './Replay.tsx';
import { Tries } from './Tries.tsx';
import { WhenSent } from './WhenSent.tsx';

/** One event for one subscription: what is sent, every try, and how far the event has got. */
export function DeliveryPage() {
  const say = useSay();
  return (
    <Box sx={{ pt: 2, maxWidth: 1080 }}>
      <Title title={say('Delivery')} />
      <OnlySeers heading={<Heading />}>
        <Shown />
      </OnlySeers>
    </Box>
  );
}

function Shown() {
  const say = useSay();
  const { id = '' } = useParams();
  const { data, error, isPending, refetch } = useDelivery(id);
  if (isPending) return <Skeleton variant="rounded" height={320} aria-label={say('Loading')} />;
  if (error) {
    return (
      <>
        <Heading />
        <Problem error={error} />
        <Button onClick={() => refetch()}>{say('Try again')}</Button>
      </>
    );
  }
  if (data) return <Told delivery={data} />;
  return (
    <>
      <Heading />
      <Alert severity="warning">{say('There is no such delivery.')}</Alert>
    </>
  );
}

function Heading() {
  const say = useSay();
  return (
    <Typography component="h1" variant="h5" sx={{ mb: 2 }}>
      {say('Delivery')}
    </Typography>
  );
}

function Told({ delivery }: { delivery: Whole }) {
  const say = useSay();
  const wordsOf = useEventWords();
  const { id, state, event, subscription, tries, message } = delivery;
  return (
    <Stack spacing={2}>
      <Typography component="h1" variant="h5" sx={{ overflowWrap: 'anywhere' }}>
        {wordsOf(event)}
      </Typography>
      <Card variant="outlined">
        <CardContent>
          <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
            <DeliveryChip state={state} />
            <WhenSent delivery={delivery} />
            {state === 'WAITING' ? null : <Replay id={id} />}
          </Stack>
          {subscription ? (
            <Typography sx={{ mt: 1, overflowWrap: 'anywhere' }}>
              <Link component={RouterLink} to={`/subscription/${subscription.id}/show`}>
                {subscription.name}
              </Link>
              {subscription.url ? ` – ${subscription.url}` : null}
            </Typography>
          ) : null}
          <EventVersion event={event} />
          <EventProgress counts={event.counts} />
          <Link component={RouterLink} to={`/deliveries?event=${event.id}`}>
            {say('All deliveries of the event')}
          </Link>
        </CardContent>
      </Card>
      <Tries tries={tries} />
      <Card variant="outlined" component="section" aria-label={say('What is sent')}>
        <CardContent>
          <Typography component="h2" variant="h6" gutterBottom>
            {say('What is sent')}
          </Typography>
          <Body message={message} />
        </CardContent>
      </Card>
    </Stack>
  );
}

function Body({ message }: { message: string }) {
  return (
    <Box
      component="pre"
      lang="en"
      sx={{ m: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', fontSize: '0.8125rem' }}
    >
      {indented(message)}
    </Box>
  );
}

/** Spread for reading; what is sent has no spaces. */
function indented(message: string): string {
  try {
    return JSON.stringify(JSON.parse(message), null, 2);
  } catch {
    return message;
  }
}
