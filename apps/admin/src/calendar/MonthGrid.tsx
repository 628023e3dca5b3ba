import { Box, Stack } from '@mui/material';
import { useLanguage } from '../language/use-language.ts';
import { useSay } from '../language/use-say.ts';
import { useMoments } from '../time/use-moments.ts';
import { EntryLink } from './EntryLink.tsx';
import type { Entry } from './entry.ts';
import { kinds, titleOf } from './kinds.ts';
import { type Day, monthInWords, weekdaysIn, weeksOf } from './month.ts';

type Props = { month: string; entries: readonly Entry[]; today: string };

/** A plain table: its entries are links, so that Tab and a screen reader go through them day by day. */
export function MonthGrid({ month, entries, today }: Props) {
  const language = useLanguage();
  return (
    <Box
      component="section"
      tabIndex={0}
      aria-label={monthInWords(month, language)}
      sx={{ overflowX: 'auto' }}
    >
      <Box
        component="table"
        sx={{ width: 1, minWidth: 720, tableLayout: 'fixed', borderCollapse: 'collapse', '& th': { p: 0.5 } }}
      >
        <thead>
          <tr>
            {weekdaysIn(language).map((weekday) => (
              <Box component="th" key={weekday} scope="col" sx={{ textAlign: 'left', fontSize: '0.8125rem' }}>
                <abbr title={weekday} style={{ textDecoration: 'none' }}>
                  {weekday.slice(0, 3)}
                </abbr>
              </Box>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month, entries).map((week) => (
            <tr key={week[0]?.on}>
              {week.map((day, at) => (
                <DayCell key={day.on} day={day} isToday={day.on === today} isMonday={at === 0} />
              ))}
            </tr>
          ))}
        </tbody>
      </Box>
    </Box>
  );
}

/** Told once a week: the days between show that it goes on, and are no stop for the keyboard. */
function Going({ entry }: { entry: Entry }) {
  const say = useSay();
  return (
    <Box
      aria-hidden
      title={titleOf(entry, say)}
      sx={{
        height: 10,
        borderRadius: 0.5,
        border: 1,
        borderColor: kinds[entry.kind].edge,
        bgcolor: 'action.hover',
      }}
    />
  );
}

type DayProps = { day: Day; isToday: boolean; isMonday: boolean };

function DayCell({ day, isToday, isMonday }: DayProps) {
  const { dayInWords } = useMoments();
  const { on, isInMonth, begins, goesOn } = day;
  return (
    <Box
      component="td"
      aria-current={isToday ? 'date' : undefined}
      sx={{
        verticalAlign: 'top',
        height: 104,
        p: 0.5,
        border: 1,
        borderColor: 'divider',
        bgcolor: isInMonth ? 'background.paper' : 'background.default',
      }}
    >
      <Box
        component="time"
        dateTime={on}
        aria-label={dayInWords(on)}
        sx={{
          display: 'inline-block',
          minWidth: 24,
          px: 0.5,
          mb: 0.5,
          borderRadius: 3,
          textAlign: 'center',
          fontSize: '0.8125rem',
          fontWeight: isToday ? 700 : 400,
          color: isToday ? 'primary.contrastText' : isInMonth ? 'text.primary' : 'text.secondary',
          bgcolor: isToday ? 'primary.main' : 'transparent',
        }}
      >
        {Number(on.slice(-2))}
      </Box>
      <Stack spacing={0.5}>
        {goesOn.map((entry) =>
          isMonday ? (
            <EntryLink key={entry.id} entry={entry} goesOn />
          ) : (
            <Going key={entry.id} entry={entry} />
          ),
        )}
        {begins.map((entry) => (
          <EntryLink key={entry.id} entry={entry} />
        ))}
      </Stack>
    </Box>
  );
}
