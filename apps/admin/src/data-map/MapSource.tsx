import { Stack, TextField, ToggleButton, ToggleButtonGroup } from '@mui/material';
import type { Policy } from '@privacy-register/schema/record/policy';
import type { PolicyVersion } from '@privacy-register/schema/record/policy-version';
import type { Records } from '@privacy-register/schema/records';
import { versionName } from '../compare/version-name.ts';
import { sentence } from '../language/say.ts';
import { useSay } from '../language/use-say.ts';
import { useNow } from '../time/context.tsx';
import { useMoments } from '../time/use-moments.ts';
import { fromLocalInput, localInput, ownZone, placeOf } from '../time/zoned.ts';
import { chosenVersion } from './chosen-version.ts';
import { Pick } from './Pick.tsx';
import { type Shown, sources, unfiltered } from './shown.ts';

type Props = {
  shown: Shown;
  policies: readonly Policy[];
  versions: readonly PolicyVersion[];
  platforms: readonly Records['platform'][];
  onChange: (wish: Partial<Shown>) => void;
};

const names: Record<Shown['of'], string> = {
  version: sentence('One version'),
  platform: sentence('All in force on a platform'),
};

/** Of which texts the map is. */
export function MapSource({ shown, platforms, onChange, ...known }: Props) {
  const say = useSay();
  const zone = ownZone();
  return (
    <Stack spacing={1.5}>
      <ToggleButtonGroup
        exclusive
        size="small"
        aria-label={say('Map of')}
        value={shown.of}
        onChange={(_, of: Shown['of'] | null) =>
          of && onChange({ of, platform: '', at: '', policy: '', version: '', against: '', ...unfiltered })
        }
      >
        {sources.map((each) => (
          <ToggleButton key={each} value={each}>
            {say(names[each])}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <Stack direction="row" useFlexGap spacing={1.5} sx={{ flexWrap: 'wrap' }}>
        {shown.of === 'version' ? (
          <Versions shown={shown} onChange={onChange} {...known} />
        ) : (
          <>
            <Pick
              label={say('Platform')}
              value={shown.platform}
              options={platforms.filter(isStanding).map(({ key, name }) => ({ value: key, label: name }))}
              onChange={(platform) => onChange({ platform })}
            />
            <TextField
              type="datetime-local"
              size="small"
              margin="none"
              label={say('As of (empty: now)')}
              helperText={say('On the clock of %{place}.', { place: placeOf(zone) })}
              value={localInput(shown.at || null, zone)}
              onChange={({ target }) => onChange({ at: fromLocalInput(target.value, zone) ?? '' })}
              slotProps={{ inputLabel: { shrink: true } }}
              sx={{ width: 250 }}
            />
          </>
        )}
      </Stack>
    </Stack>
  );
}

const isStanding = ({ archivedAt }: Records['platform']) => archivedAt === null;

function Versions({ shown, policies, versions: all, onChange }: Omit<Props, 'platforms'>) {
  const say = useSay();
  const moments = useMoments();
  const now = useNow();
  const { policy, versions, version } = chosenVersion(shown, all, now);
  const zone = policies.find(({ id }) => id === policy)?.timeZone ?? 'UTC';
  const options = versions.toReversed().map((each) => ({
    value: each.id,
    label: versionName({ version: each, versions, zone, now }, { say, ...moments }),
  }));
  return (
    <>
      <Pick
        label={say('Policy')}
        value={policy}
        options={policies.map(({ id, title }) => ({ value: id, label: title }))}
        onChange={(id) => onChange({ policy: id, version: '', against: '' })}
      />
      <Pick
        label={say('Version')}
        value={version?.id ?? ''}
        options={options}
        onChange={(id) => onChange({ policy: '', version: id })}
      />
      <Pick
        label={say('Compared with the earlier')}
        value={shown.against}
        options={options.filter(({ value }) => value !== version?.id)}
        none={say('Not compared')}
        onChange={(against) =>
          onChange({ version: version?.id ?? '', against, ...(against ? {} : { isOnlyDifferent: false }) })
        }
      />
    </>
  );
}
