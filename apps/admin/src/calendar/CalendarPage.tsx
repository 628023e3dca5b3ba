import { Box, Button, Skeleton, Stack, Typography, useMediaQuery } from '@mui/material';
import type { Policy } from '@privacy-register/schema/record/policy';
import type { PolicyVersion } from '@privacy-register/schema/record/policy-version';
import { Title } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { useLanguage } from '../language/use-language.ts';
import { useSay } from '../language/use-say.ts';
import { useObligations } from '../obligation/obligations.ts';
import { useNow } from '../time/context.tsx';
import { ownZone } from '../time/zoned.ts';
import { Problem } from '../verb/Problem.tsx';
import { CalendarControls } from './CalendarControls.tsx';
import { EntryList } from './EntryList.tsx';
import { dayIn, type Entry, entriesOf } from './entry.ts';
import { MonthGrid } from './MonthGrid.tsx';
import { inMonth, monthInWords, nearest } from './month.ts';
import { SubscribeButton } from './SubscribeButton.tsx';
import { addressOf, isShown, type Shown, shownBy } from './shown.ts';
import { useEvery } from './use-every.ts';

/** What comes and what was, by month; a list where the screen is narrow. */
export function CalendarPage() {
  const say = useSay();
  const language = useLanguage();
  const now = useNow();
  const [params, setParams] = useSearchParams();
  const isNarrow = useMediaQuery('(max-width: 700px)');
  const policies = useEvery<Policy>('policy');
  const versions = useEvery<PolicyVersion>('policy-version');
  const duties = useObligations();
  const today = dayIn(now, ownZone());
  const shown = shownBy(params, { view: isNarrow ? 'list' : 'month', today });
  const change = (wish: Partial<Shown>) => setParams(addressOf({ ...shown, ...wish }), { replace: true });
  const known = { policies: policies.data ?? [], versions: versions.data ?? [] };
  const entries = entriesOf({ ...known, duties: duties.data ?? [], now }).filter(isShown(shown));
  const chosen = known.policies.find(({ id }) => id === shown.policy);
  return (
    <Box sx={{ pt: 2 }}>
      <Title title={say('Calendar')} />
      <Stack direction="row" useFlexGap spacing={2} sx={{ flexWrap: 'wrap', alignItems: 'center', mb: 2 }}>
        <Typography component="h1" variant="h5" aria-live="polite" sx={{ flexGrow: 1 }}>
          {monthInWords(shown.month, language)}
        </Typography>
        <SubscribeButton policyKey={chosen?.key ?? null} />
      </Stack>
      <CalendarControls shown={shown} today={today} policies={known.policies} onChange={change} />
      <Problem error={policies.error ?? versions.error ?? duties.error} />
      {policies.isPending || versions.isPending || duties.isPending ? (
        <Skeleton variant="rounded" height={520} />
      ) : (
        <Month shown={shown} entries={entries} today={today} onChange={change} />
      )}
      <Typography variant="body2" color="text.secondary" sx={{ mt: 2 }}>
        {say('Days are those of each policy’s zone.')}
      </Typography>
    </Box>
  );
}

type MonthProps = {
  shown: Shown;
  entries: readonly Entry[];
  today: string;
  onChange: (change: Partial<Shown>) => void;
};

function Month({ shown: { view, month }, entries, today, onChange }: MonthProps) {
  const say = useSay();
  const language = useLanguage();
  const found = inMonth(month, entries);
  const { before, after } = nearest(month, entries);
  return (
    <>
      {view === 'month' ? (
        <MonthGrid month={month} entries={found} today={today} />
      ) : (
        <EntryList entries={found} />
      )}
      {found.length > 0 ? null : (
        <Typography sx={{ mt: 2 }}>
          {say('Nothing of what is chosen falls into %{month}.', { month: monthInWords(month, language) })}
        </Typography>
      )}
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', mt: 1 }}>
        {before ? (
          <Button onClick={() => onChange({ month: before })}>
            {say('Back to %{before}', { before: monthInWords(before, language) })}
          </Button>
        ) : null}
        {after ? (
          <Button onClick={() => onChange({ month: after })}>
            {say('On to %{after}', { after: monthInWords(after, language) })}
          </Button>
        ) : null}
      </Stack>
    </>
  );
}
