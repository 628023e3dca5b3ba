import { Box, Chip, Skeleton, Stack, Typography } from '@mui/material';
import { Title } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { Named } from '../kit/Named.tsx';
import { SteadyButton } from '../kit/SteadyButton.tsx';
import { useSay } from '../language/use-say.ts';
import { OnlyFor } from '../sign-in/OnlyFor.tsx';
import { ownZone } from '../time/zoned.ts';
import { Problem } from '../verb/Problem.tsx';
import { AuditFilters } from './AuditFilters.tsx';
import { ChainNote } from './ChainNote.tsx';
import { EntryTrail } from './EntryTrail.tsx';
import { useEntries } from './entries.ts';
import { addressOf, choiceOf, type Shown, shownBy } from './shown.ts';

const perPage = 50;

/** Everything that was ever done in the register, the newest first. */
export function AuditPage() {
  const say = useSay();
  return (
    <Box sx={{ pt: 2 }}>
      <Title title={say('Audit trail')} />
      <Typography component="h1" variant="h5" gutterBottom>
        {say('Audit trail')}
      </Typography>
      <OnlyFor verb="read-audit">
        <Entries />
      </OnlyFor>
    </Box>
  );
}

function Entries() {
  const say = useSay();
  const [params, setParams] = useSearchParams();
  const shown = shownBy(params);
  const before = shown.before ? Number(shown.before) : null;
  const found = useEntries({ filter: choiceOf(shown, ownZone()), before, first: perPage });
  const change = (wish: Partial<Shown>) => setParams(addressOf({ ...shown, before: '', ...wish }));
  const oldest = found.data?.entries.at(-1);
  return (
    <>
      <ChainNote />
      <AuditFilters shown={shown} onChange={change} onClear={() => setParams({})} />
      {shown.record ? (
        <Chip
          label={<Named id={shown.record} />}
          onDelete={() => change({ record: '' })}
          sx={{ mt: 1, maxWidth: 1 }}
        />
      ) : null}
      <Box sx={{ mt: 2, minHeight: 400 }}>
        {found.isPending ? <Skeleton variant="rounded" height={400} /> : null}
        <Problem error={found.error} />
        {found.data?.entries.length === 0 ? <Typography>{say('No entry matches.')}</Typography> : null}
        {found.data ? (
          <EntryTrail label={say('Audit entries')} entries={found.data.entries} heading="h2" />
        ) : null}
      </Box>
      <Stack component="nav" aria-label={say('Pages')} direction="row" spacing={1} sx={{ mt: 2 }}>
        <SteadyButton variant="outlined" disabled={before === null} onClick={() => change({})}>
          {say('Newest')}
        </SteadyButton>
        <SteadyButton
          variant="outlined"
          disabled={!found.data?.isMore || !oldest}
          onClick={() => change({ before: String(oldest?.sequence ?? '') })}
        >
          {say('Older')}
        </SteadyButton>
      </Stack>
    </>
  );
}
