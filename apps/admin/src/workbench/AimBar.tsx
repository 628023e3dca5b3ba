import { Box, Stack, Typography } from '@mui/material';
import { longestPassage } from '@privacy-register/schema/policy-text/passage';
import type { Statement } from '@privacy-register/schema/record/statement';
import { SteadyButton } from '../kit/SteadyButton.tsx';
import type { Say } from '../language/say.ts';
import { useSay } from '../language/use-say.ts';
import type { Stretch } from '../source-text/stretch.ts';
import { ariaKeysOf } from './shortcuts.ts';

/** What to do with the words that are meant. */
export type Doing = 'tie' | 'state' | 'mark';
type Props = {
  aim: Stretch | null;
  saying: readonly Statement[];
  isMarked: boolean;
  isDirty: boolean;
  isBusy: boolean;
  onDo: (doing: Doing) => void;
};

export function AimBar({ aim, saying, isMarked, isDirty, isBusy, onDo }: Props) {
  const say = useSay();
  const length = aim ? aim.end - aim.start : 0;
  const isLinkable = length > 0 && length <= longestPassage && !isBusy;
  const actions: { doing: Doing; name: string; isOpen: boolean }[] = [
    { doing: 'tie', name: say('Link to statement'), isOpen: isLinkable },
    { doing: 'state', name: say('New statement'), isOpen: isLinkable },
    { doing: 'mark', name: say('It states no fact'), isOpen: length > 0 && !isBusy },
  ];
  return (
    <Box sx={{ p: 1, borderTop: 1, borderColor: 'divider' }}>
      <Typography
        id="bench-aim"
        variant="body2"
        color="text.secondary"
        role="status"
        sx={{ minHeight: '1.5em' }}
      >
        {toldOf({ length, saying, isMarked, isDirty }, say)}
      </Typography>
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', mt: 0.5 }}>
        {actions.map(({ doing, name, isOpen }) => (
          <SteadyButton
            key={doing}
            size="small"
            variant="outlined"
            disabled={!isOpen}
            aria-keyshortcuts={ariaKeysOf(doing)}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onDo(doing)}
          >
            {name}
          </SteadyButton>
        ))}
      </Stack>
    </Box>
  );
}

type Told = Pick<Props, 'saying' | 'isMarked' | 'isDirty'> & { length: number };

function toldOf({ length, saying, isMarked, isDirty }: Told, say: Say): string {
  if (length === 0) return say('Put the caret into a sentence, or select words, to link them.');
  const { length: statements } = saying;
  const what =
    statements > 0
      ? say('One statement says this: %{summary} |||| %{smart_count} statements say this.', {
          smart_count: statements,
          summary: saying[0]?.summary ?? '',
        })
      : say(isMarked ? 'It is marked: it states no fact.' : 'Nothing explains these words yet.');
  if (length > longestPassage) {
    const long = say('%{length} characters; a passage has at most %{longest}.', {
      length,
      longest: longestPassage,
    });
    return `${what} ${long}`;
  }
  return isDirty ? `${what} ${say('Linking saves the text first.')}` : what;
}
