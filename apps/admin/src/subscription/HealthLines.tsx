import { Alert, Stack, Typography } from '@mui/material';
import type { Subscription } from '@privacy-register/schema/record/subscription';
import { Said } from '../language/Said.tsx';
import { sentence } from '../language/say.ts';
import { useSay } from '../language/use-say.ts';
import { Moment } from '../time/Moment.tsx';
import { failedPercent, useHealth } from './health.ts';
import { StateChip } from './StateChip.tsx';

const reasons: Record<NonNullable<Subscription['disabledReason']>, string> = {
  gone: sentence('Its receiver answered that it is gone.'),
  failing: sentence('The last try of a delivery failed.'),
  unsubscribed: sentence('Its receiver unsubscribed.'),
  'nothing-left': sentence('Nothing is left of what it followed.'),
};

/** The last success, the share that failed, what waits; and why it was disabled. */
export function HealthLines({ subscription }: { subscription: Subscription }) {
  const say = useSay();
  const counts = useHealth(subscription.id);
  const percent = counts && failedPercent(counts);
  return (
    <Stack spacing={1} sx={{ alignItems: 'flex-start', minHeight: 96 }}>
      <StateChip state={subscription.state} />
      {subscription.state === 'ending' ? (
        <Alert severity="info">
          {say('Nothing is left of what it followed; it ends once its receiver is told.')}
        </Alert>
      ) : null}
      {subscription.disabledReason ? (
        <Alert severity="error">
          {say(reasons[subscription.disabledReason])} <Moment at={subscription.disabledAt} />
        </Alert>
      ) : null}
      {counts ? (
        <>
          <Typography>
            {say('Waiting: %{waiting}, sent: %{sent}, failed: %{failed}, cancelled: %{cancelled}.', {
              waiting: counts.waiting,
              sent: counts.sent,
              failed: counts.failed,
              cancelled: counts.cancelled,
            })}
          </Typography>
          <Typography variant="body2">
            {counts.lastSentAt ? (
              <Said sentence="Last success %{moment}" parts={{ moment: <Moment at={counts.lastSentAt} /> }} />
            ) : (
              say('Nothing has been sent yet.')
            )}
          </Typography>
          {percent ? (
            <Typography variant="body2" color="error">
              {say('Failed: %{percent} %', { percent })}
            </Typography>
          ) : null}
        </>
      ) : null}
    </Stack>
  );
}
