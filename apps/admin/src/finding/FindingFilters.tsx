import { Stack } from '@mui/material';
import { severities } from '@privacy-register/schema/finding/rule';
import { sentence } from '../language/say.ts';
import { useSay } from '../language/use-say.ts';
import { ChoiceFilter } from '../list/ChoiceFilter.tsx';
import { shown, type Wish } from './choose.ts';
import type { Finding } from './findings.ts';
import { severityWords } from './severity-words.ts';

type Props = { wish: Wish; policies: readonly Finding['policy'][]; onWish: (change: Partial<Wish>) => void };

const words = {
  open: sentence('Not accepted'),
  accepted: sentence('Accepted'),
  all: sentence('All'),
};

export function FindingFilters({ wish, policies, onWish }: Props) {
  const say = useSay();
  const ofPolicies = policies.map(({ key, title }) => ({ value: key, text: title }));
  const ofSeverities = severities.map((severity) => ({
    value: severity,
    text: say(severityWords[severity]),
  }));
  const ofShown = shown.map((value) => ({ value, text: say(words[value]) }));
  return (
    <Stack direction={{ xs: 'column', sm: 'row' }} spacing={2}>
      <ChoiceFilter
        label={say('Policy')}
        value={wish.policy}
        choices={[{ value: '', text: say('Every policy') }, ...ofPolicies]}
        onChange={(policy) => onWish({ policy })}
      />
      <ChoiceFilter
        label={say('Severity')}
        value={wish.severity}
        choices={[{ value: '', text: say('Every severity') }, ...ofSeverities]}
        onChange={(severity) => onWish({ severity })}
      />
      <ChoiceFilter
        label={say('Shown')}
        value={wish.shows}
        choices={ofShown}
        onChange={(shows) => onWish({ shows })}
      />
    </Stack>
  );
}
