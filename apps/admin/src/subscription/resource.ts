import Icon from '@mui/icons-material/WebhookOutlined';
import { lazy } from 'react';
import { screens } from '../kit/screens.tsx';
import { sentence } from '../language/say.ts';
import { StateCell } from './StateCell.tsx';

const SubscriptionCreate = lazy(async () => ({
  default: (await import('./SubscriptionCreate.tsx')).SubscriptionCreate,
}));
const SubscriptionEdit = lazy(async () => ({
  default: (await import('./SubscriptionEdit.tsx')).SubscriptionEdit,
}));
const SubscriptionShow = lazy(async () => ({
  default: (await import('./SubscriptionShow.tsx')).SubscriptionShow,
}));

export const subscription = screens('subscription', {
  icon: Icon,
  columns: ['kind', 'state', 'url', 'events'],
  filters: ['kind', 'state'],
  cells: { state: StateCell },
  create: SubscriptionCreate,
  edit: SubscriptionEdit,
  show: SubscriptionShow,
  empty: sentence('Nobody is told of notices and versions by webhook or e-mail yet.'),
});
