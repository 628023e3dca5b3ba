import Icon from '@mui/icons-material/BusinessOutlined';
import { screens } from '../kit/screens.tsx';
import { sentence } from '../language/say.ts';

export const legalEntity = screens('legal-entity', {
  icon: Icon,
  columns: ['kind', 'financial', 'regimes', 'jurisdiction'],
  filters: ['kind', 'financial'],
  empty: sentence(
    'The companies of the family stand here: who publishes, who operates sites, who belongs to ' + 'whom.',
  ),
});
