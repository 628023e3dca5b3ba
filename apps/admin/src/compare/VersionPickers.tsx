import SwapIcon from '@mui/icons-material/SwapHoriz';
import { Box, IconButton, MenuItem, Stack, TextField } from '@mui/material';
import type { Policy } from '@privacy-register/schema/record/policy';
import type { PolicyVersion } from '@privacy-register/schema/record/policy-version';
import { useSay } from '../language/use-say.ts';
import { useNow } from '../time/context.tsx';
import { useMoments } from '../time/use-moments.ts';
import type { Versions } from './address.ts';
import { inOrder, usualPair } from './usual-pair.ts';
import { versionName } from './version-name.ts';

type Props = {
  asked: Versions;
  policy: Policy | null;
  policies: readonly Policy[];
  all: readonly PolicyVersion[];
  versions: readonly PolicyVersion[];
  onChange: (next: Versions) => void;
};

export function VersionPickers({ asked, policy, policies, all, versions, onChange }: Props) {
  const say = useSay();
  const moments = useMoments();
  const now = useNow();
  const zone = policy?.timeZone ?? 'UTC';
  const options = inOrder(versions).toReversed();
  const pickPolicy = (id: string) => {
    const pair = usualPair(all.filter((version) => version.policy === id));
    onChange({ ...asked, ...pair, policy: id });
  };
  const picker = (label: string, side: 'from' | 'to') => (
    <TextField
      select
      size="small"
      margin="none"
      label={label}
      value={options.some(({ id }) => id === asked[side]) ? asked[side] : ''}
      disabled={options.length === 0}
      onChange={({ target }) => onChange({ ...asked, policy: policy?.id ?? '', [side]: target.value })}
      sx={{ width: 440, maxWidth: 1 }}
    >
      {options.map((version) => (
        <MenuItem key={version.id} value={version.id}>
          {versionName({ version, versions, zone, now }, { say, ...moments })}
        </MenuItem>
      ))}
    </TextField>
  );
  return (
    <Box className="not-printed" sx={{ mb: 2 }}>
      <TextField
        select
        size="small"
        margin="none"
        label={say('Policy')}
        value={policy?.id ?? ''}
        onChange={({ target }) => pickPolicy(target.value)}
        sx={{ width: 440, maxWidth: 1 }}
      >
        {policies.map(({ id, title }) => (
          <MenuItem key={id} value={id}>
            {title}
          </MenuItem>
        ))}
      </TextField>
      <Stack
        direction="row"
        useFlexGap
        spacing={1.5}
        sx={{ flexWrap: 'wrap', alignItems: 'center', mt: 1.5 }}
      >
        {picker(say('Earlier'), 'from')}
        <IconButton
          aria-label={say('Swap the two versions')}
          onClick={() => onChange({ ...asked, from: asked.to, to: asked.from })}
        >
          <SwapIcon />
        </IconButton>
        {picker(say('Later'), 'to')}
      </Stack>
    </Box>
  );
}
