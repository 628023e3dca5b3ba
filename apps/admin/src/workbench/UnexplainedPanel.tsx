import { Alert, Box, Button, Typography } from '@mui/material';
import type { Unexplained } from '@privacy-register/schema/policy-text/unexplained';
import { useState } from 'react';
import { sentence } from '../language/say.ts';
import { useSay } from '../language/use-say.ts';
import type { Marked } from '../policy-version/MarkDialog.tsx';
import type { Stretch } from '../source-text/stretch.ts';
import type { Reading } from './reading.ts';

type Props = {
  reading: Reading;
  /** The text of the version before, where sentences that are gone stood. */
  before: string;
  onSelect: (stretch: Stretch) => void;
  onMark: (marked: Marked) => void;
};

const sorts: Record<Unexplained['sort'], string> = {
  added: sentence('New'),
  changed: sentence('Changed'),
  removed: sentence('Gone'),
  moved: sentence('Moved'),
};
const mostAtFirst = 40;

/** Sentences that changed while no statement did come first: they keep the version from being submitted. */
export function UnexplainedPanel({ reading, before, onSelect, onMark }: Props) {
  const say = useSay();
  const [isWhole, setWhole] = useState(false);
  const { text, changed, coverage } = reading;
  const told = new Set(changed.flatMap(({ sort, start }) => (sort === 'removed' ? [] : [start])));
  const others = coverage.unexplained.filter(({ start }) => !told.has(start));
  const shown = isWhole ? others : others.slice(0, mostAtFirst);
  const stretchOf = ({ start, end }: Stretch): Marked => ({ start, end, words: text.slice(start, end) });
  const markOf = (one: Unexplained): Marked =>
    one.sort === 'removed' ? { start: 0, end: 0, words: before.slice(one.start, one.end) } : stretchOf(one);
  return (
    <>
      {changed.length ? (
        <Alert severity="warning" icon={false}>
          {say(
            'One sentence changed without a statement. |||| %{smart_count} sentences changed without a statement.',
            { smart_count: changed.length },
          )}{' '}
          {say('Link each to the statement that changed with it, or say that it states no fact.')}
          <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
            {changed.map((one) => (
              <Entry
                key={`${one.sort} ${one.start}`}
                sort={say(sorts[one.sort])}
                words={one.text}
                onSelect={one.sort === 'removed' ? null : () => onSelect(one)}
                onMark={() => onMark(markOf(one))}
              />
            ))}
          </Box>
        </Alert>
      ) : null}
      <Typography component="h3" variant="subtitle2" sx={{ mt: 2 }}>
        {others.length
          ? say('One sentence not explained |||| %{smart_count} sentences not explained', {
              smart_count: others.length,
            })
          : say(changed.length ? 'Every other sentence is explained.' : 'Every sentence is explained.')}
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {shown.map((one) => (
          <Entry
            key={one.start}
            words={text.slice(one.start, one.end)}
            onSelect={() => onSelect(one)}
            onMark={() => onMark(stretchOf(one))}
          />
        ))}
      </Box>
      {shown.length < others.length ? (
        <Button size="small" onClick={() => setWhole(true)}>
          {say('Show all %{count}', { count: others.length })}
        </Button>
      ) : null}
    </>
  );
}

type EntryProps = { sort?: string; words: string; onSelect: (() => void) | null; onMark: () => void };

function Entry({ sort, words, onSelect, onMark }: EntryProps) {
  const say = useSay();
  return (
    <Box component="li" sx={{ overflowWrap: 'anywhere', py: 0.5 }}>
      {sort ? <b>{sort}: </b> : null}“{words}”{' '}
      {onSelect ? (
        <Button size="small" onClick={onSelect} aria-label={say('Select it: %{words}', { words })}>
          {say('Select it')}
        </Button>
      ) : null}
      <Button size="small" onClick={onMark} aria-label={say('It states no fact: %{words}', { words })}>
        {say('It states no fact')}
      </Button>
    </Box>
  );
}
