import { Box, Card, CardContent, Chip, Link, Stack, TextField, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { dayIn } from '../calendar/entry.ts';
import { ask } from '../data-provider/ask.ts';
import { useSay } from '../language/use-say.ts';
import { useNow } from '../time/context.tsx';
import { useMoments } from '../time/use-moments.ts';
import { ownZone } from '../time/zoned.ts';
import { Problem } from '../verb/Problem.tsx';
import { holdsWords, reasonInWords, type ToldHolds } from './law-words.ts';

type Over = { policy: { id: string; title: string }; holds: ToldHolds; because: string };
type Rule = {
  key: string;
  edition: number;
  title: string;
  citation: string;
  fromOn: string;
  untilOn: string | null;
  policies: Over[];
};

const document = `query LawRules($on: Day!) {
  lawRules(on: $on) {
    key edition title citation fromOn untilOn
    policies { policy { id title } holds because }
  }
}`;

/** Which rules governed what was posted on a day, and to which policies each applies. */
export function LawRules({ policy }: { policy: string }) {
  const say = useSay();
  const today = dayIn(useNow(), ownZone());
  const [on, setOn] = useState(today);
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(on);
  const { data, error } = useQuery({
    enabled: isDay,
    queryKey: ['law-rules', on],
    queryFn: async ({ signal }) => (await ask<{ lawRules: Rule[] }>(document, { on }, signal)).lawRules,
  });
  return (
    <Box component="section" aria-labelledby="law-rules" sx={{ mt: 4 }}>
      <Typography id="law-rules" component="h2" variant="h6" gutterBottom>
        {say('Rules of law')}
      </Typography>
      <TextField
        type="date"
        size="small"
        label={say('That governed this day')}
        value={on}
        onChange={({ target }) => setOn(target.value)}
        slotProps={{ inputLabel: { shrink: true } }}
      />
      <Problem error={error} />
      <Stack spacing={1.5} sx={{ mt: 2 }}>
        {(data ?? []).map((rule) => (
          <RuleCard key={`${rule.key} ${rule.edition}`} rule={rule} policy={policy} />
        ))}
      </Stack>
    </Box>
  );
}

function RuleCard({ rule, policy }: { rule: Rule; policy: string }) {
  const say = useSay();
  const { dayInWords } = useMoments();
  const { title, citation, fromOn, untilOn, policies } = rule;
  const shown = policies.filter((each) => policy === '' || each.policy.id === policy);
  const span = untilOn
    ? say('From %{from} until %{until}', { from: dayInWords(fromOn), until: dayInWords(untilOn) })
    : say('From %{from} on', { from: dayInWords(fromOn) });
  return (
    <Card variant="outlined">
      <CardContent sx={{ overflowWrap: 'anywhere', '&:last-child': { pb: 2 } }}>
        <Typography component="h3" variant="subtitle1">
          {say(title)}
        </Typography>
        <Typography variant="body2" color="text.secondary">
          {citation}. {span}.
        </Typography>
        {shown.length === 0 ? (
          <Typography variant="body2">{say('It speaks of none of these policies.')}</Typography>
        ) : null}
        <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0, mt: 1 }}>
          {shown.map((each) => (
            <Box component="li" key={each.policy.id} sx={{ py: 0.5 }}>
              <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
                <Link component={RouterLink} to={`/policy/${each.policy.id}/show`}>
                  {each.policy.title}
                </Link>
                <Chip size="small" variant="outlined" label={say(holdsWords[each.holds])} />
              </Stack>
              <Typography variant="body2" color="text.secondary">
                {reasonInWords(each.because, say)}
              </Typography>
            </Box>
          ))}
        </Box>
      </CardContent>
    </Card>
  );
}
