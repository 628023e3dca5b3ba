import { Chip, MenuItem, Stack, TextField, Typography } from '@mui/material';
import { verdicts } from '@privacy-register/schema/document-comparison/compare-documents';
import { statementKinds } from '@privacy-register/schema/record/words';
import { useSay, useSpelled } from '../language/use-say.ts';
import type { Documents } from './address.ts';
import type { Topic } from './compared-documents.ts';
import { verdictLooks } from './verdict-words.ts';

type Props = {
  asked: Documents;
  topics: readonly Topic[];
  shown: number;
  onChange: (next: Documents) => void;
};

export function TopicFilter({ asked, topics, shown, onChange }: Props) {
  const spelled = useSpelled();
  const say = useSay();
  const kinds = statementKinds.filter((kind) => topics.some((topic) => topic.kind === kind));
  return (
    <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', alignItems: 'center', mb: 2 }}>
      <TextField
        select
        size="small"
        margin="none"
        label={say('Kind')}
        value={kinds.find((kind) => kind === asked.kind) ?? ''}
        onChange={({ target }) => onChange({ ...asked, kind: target.value })}
        slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
        sx={{ width: 180 }}
      >
        <MenuItem value="">{say('All kinds')}</MenuItem>
        {kinds.map((kind) => (
          <MenuItem key={kind} value={kind}>
            {spelled(kind)}
          </MenuItem>
        ))}
      </TextField>
      <Stack
        direction="row"
        useFlexGap
        spacing={1}
        role="group"
        aria-label={say('Verdict')}
        sx={{ flexWrap: 'wrap' }}
      >
        {verdicts.map((verdict) => (
          <Chip
            key={verdict}
            component="button"
            clickable
            aria-pressed={asked.verdict === verdict}
            variant={asked.verdict === verdict ? 'filled' : 'outlined'}
            color={verdictLooks[verdict].color}
            label={`${say(verdictLooks[verdict].label)} (${topics.filter((each) => each.verdict === verdict).length})`}
            onClick={() => onChange({ ...asked, verdict: asked.verdict === verdict ? '' : verdict })}
          />
        ))}
      </Stack>
      <Typography role="status" variant="body2">
        {say('%{shown} of %{count} topics', { shown, count: topics.length })}
      </Typography>
    </Stack>
  );
}
