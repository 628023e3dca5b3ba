import { Alert, ToggleButton, ToggleButtonGroup, useMediaQuery } from '@mui/material';
import { type Layout, TextDiff } from '@privacy-register/desk/diff/TextDiff.tsx';
import type { Policy } from '@privacy-register/schema/record/policy';
import { useState } from 'react';
import { diffWordsIn } from '../language/desk/diff-words.ts';
import { useSay } from '../language/use-say.ts';
import type { ComparedVersions } from './compared-versions.ts';
import { NoTexts } from './NoTexts.tsx';

type Props = { compared: ComparedVersions; policy: Policy };

/** The two texts as they were written, word by word. */
export function TextView({ compared: { from, to }, policy }: Props) {
  const say = useSay();
  const isNarrow = useMediaQuery('(max-width: 700px)');
  const [chosen, setChosen] = useState<Layout | null>(null);
  const layout = chosen ?? (isNarrow ? 'in-line' : 'side-by-side');
  if (from.text === null || to.text === null) return <NoTexts from={from} to={to} />;
  return (
    <>
      <ToggleButtonGroup
        exclusive
        size="small"
        aria-label={say('Layout')}
        value={layout}
        onChange={(_, next: Layout | null) => next && setChosen(next)}
        sx={{ mb: 2 }}
      >
        <ToggleButton value="side-by-side">{say('Side by side')}</ToggleButton>
        <ToggleButton value="in-line">{say('In line')}</ToggleButton>
      </ToggleButtonGroup>
      {from.text === '' && to.text === '' ? (
        <Alert severity="info">{say('Neither version has a text yet.')}</Alert>
      ) : null}
      <TextDiff
        before={from.text}
        after={to.text}
        layout={layout}
        lang={policy.language}
        words={diffWordsIn(say)}
      />
    </>
  );
}
