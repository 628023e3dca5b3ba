import { Chip } from '@mui/material';
import { sentence } from '../language/say.ts';
import { useSay } from '../language/use-say.ts';
import type { Delivery } from './deliveries.ts';

const deliveryStateWords: Record<Delivery['state'], string> = {
  WAITING: sentence('Waiting'),
  SENT: sentence('Sent'),
  FAILED: sentence('Failed'),
  CANCELLED: sentence('Cancelled'),
};
const colours = { WAITING: 'info', SENT: 'success', FAILED: 'error', CANCELLED: 'default' } as const;

export function DeliveryChip({ state }: { state: Delivery['state'] }) {
  const say = useSay();
  return (
    <Chip size="small" variant="outlined" color={colours[state]} label={say(deliveryStateWords[state])} />
  );
}
