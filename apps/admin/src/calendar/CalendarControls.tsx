import Back from '@mui/icons-material/ChevronLeft';
import Next from '@mui/icons-material/ChevronRight';
import {
  Button,
  Chip,
  IconButton,
  MenuItem,
  Stack,
  TextField,
  ToggleButton,
  ToggleButtonGroup,
} from '@mui/material';
import type { Policy } from '@privacy-register/schema/record/policy';
import { sentence } from '../language/say.ts';
import { useSay } from '../language/use-say.ts';
import { type EntryKind, entryKinds } from './entry.ts';
import { kinds } from './kinds.ts';
import { monthAfter } from './month.ts';
import type { Shown, View } from './shown.ts';

type Props = {
  shown: Shown;
  today: string;
  policies: readonly Policy[];
  onChange: (change: Partial<Shown>) => void;
};

const views: View[] = ['month', 'list'];
const viewNames: Record<View, string> = { month: sentence('Month'), list: sentence('List') };

export function CalendarControls({ shown, today, policies, onChange }: Props) {
  const say = useSay();
  const toggle = (kind: EntryKind) =>
    onChange({ kinds: entryKinds.filter((each) => shown.kinds.includes(each) !== (each === kind)) });
  return (
    <Stack spacing={1.5} sx={{ mb: 2 }}>
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
        <IconButton
          aria-label={say('Month before')}
          onClick={() => onChange({ month: monthAfter(shown.month, -1) })}
        >
          <Back />
        </IconButton>
        <IconButton
          aria-label={say('Month after')}
          onClick={() => onChange({ month: monthAfter(shown.month, 1) })}
        >
          <Next />
        </IconButton>
        <Button variant="outlined" onClick={() => onChange({ month: today.slice(0, 7) })}>
          {say('Today')}
        </Button>
        <ToggleButtonGroup
          exclusive
          size="small"
          aria-label={say('View')}
          value={shown.view}
          onChange={(_, view) => view && onChange({ view })}
        >
          {views.map((view) => (
            <ToggleButton key={view} value={view}>
              {say(viewNames[view])}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        <TextField
          select
          size="small"
          margin="none"
          label={say('Policy')}
          value={policies.some(({ id }) => id === shown.policy) ? shown.policy : ''}
          onChange={({ target }) => onChange({ policy: target.value || null })}
          slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
          sx={{ width: 300, maxWidth: 1 }}
        >
          <MenuItem value="">{say('All policies')}</MenuItem>
          {policies.map(({ id, title }) => (
            <MenuItem key={id} value={id}>
              {title}
            </MenuItem>
          ))}
        </TextField>
      </Stack>
      <Stack
        direction="row"
        useFlexGap
        spacing={1}
        role="group"
        aria-label={say('Shown')}
        sx={{ flexWrap: 'wrap', alignItems: 'center' }}
      >
        {entryKinds.map((kind) => (
          <Chip
            key={kind}
            component="button"
            clickable
            aria-pressed={shown.kinds.includes(kind)}
            variant={shown.kinds.includes(kind) ? 'filled' : 'outlined'}
            label={`${kinds[kind].sign} ${say(kinds[kind].label)}`}
            onClick={() => toggle(kind)}
            sx={{ borderLeft: 4, borderColor: kinds[kind].edge }}
          />
        ))}
      </Stack>
    </Stack>
  );
}
