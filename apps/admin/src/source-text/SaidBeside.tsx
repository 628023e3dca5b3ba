import { Box, Button, Chip, Link, Stack, Typography } from '@mui/material';
import type { Statement } from '@privacy-register/schema/record/statement';
import type { Records } from '@privacy-register/schema/records';
import { quoteOf } from '@privacy-register/schema/source-text/quote';
import { type ReactNode, useEffect, useRef } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { useSay, useSpelled } from '../language/use-say.ts';

type Props = {
  text: string;
  statements: readonly Statement[];
  marks: readonly Records['text-mark'][];
  shown: string | null;
  isAimed: boolean;
  onChoose: (name: string) => void;
};

/** What is said of the text: each statement with its words, each mark with its reason. */
export function SaidBeside({ text, statements, marks, shown, isAimed, onChoose }: Props) {
  const spelled = useSpelled();
  const say = useSay();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (shown && isAimed)
      box.current?.querySelector('[data-shown="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [shown, isAimed]);
  const ordered = statements.toSorted((a, b) => firstOf(a) - firstOf(b));
  return (
    <Box
      ref={box}
      role="region"
      aria-label={say('What is said of the text')}
      sx={{ maxHeight: { lg: '75vh' }, overflow: 'auto', position: 'relative', minWidth: 0 }}
    >
      {ordered.map(({ id, summary, kind, modality, negated, passages }) => (
        <Item key={id} isShown={shown === id}>
          <Link
            component={RouterLink}
            to={`/statement/${id}/show`}
            color="text.primary"
            sx={{ fontWeight: 500, overflowWrap: 'anywhere' }}
          >
            {summary}
          </Link>
          <Stack
            direction="row"
            useFlexGap
            spacing={1}
            sx={{ my: 0.5, flexWrap: 'wrap', alignItems: 'center' }}
          >
            <Chip size="small" label={spelled(kind)} />
            <Typography variant="body2">
              {spelled(modality)}
              {negated ? ` ${say('not')}` : null}
            </Typography>
            {passages.length ? (
              <Button
                size="small"
                aria-label={say('Show in the text: %{summary}', { summary })}
                onClick={() => onChoose(id)}
              >
                {say('Show in the text')}
              </Button>
            ) : null}
          </Stack>
          {passages.map((passage) => (
            <Quote key={`${passage.start}-${passage.end}`} words={quoteOf(text, passage)} />
          ))}
        </Item>
      ))}
      {marks.map(({ id, kind, reason, ...mark }) => (
        <Item key={id} isShown={shown === id}>
          <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
            <Chip size="small" variant="outlined" label={say('Mark: %{kind}', { kind: spelled(kind) })} />
            <Button
              size="small"
              aria-label={say('Show in the text: %{reason}', { reason })}
              onClick={() => onChoose(id)}
            >
              {say('Show in the text')}
            </Button>
          </Stack>
          <Typography variant="body2">{reason}</Typography>
          <Quote words={quoteOf(text, mark)} />
        </Item>
      ))}
    </Box>
  );
}

const firstOf = ({ passages }: Statement) => passages[0]?.start ?? Number.POSITIVE_INFINITY;

function Item({ isShown, children }: { isShown: boolean; children: ReactNode }) {
  return (
    <Box
      data-shown={isShown}
      aria-current={isShown}
      sx={{
        ...{ p: 1.5, borderBottom: 1, borderColor: 'divider', borderLeft: 4 },
        borderLeftColor: isShown ? 'primary.main' : 'transparent',
        bgcolor: isShown ? 'action.selected' : undefined,
      }}
    >
      {children}
    </Box>
  );
}

function Quote({ words }: { words: string | null }) {
  const say = useSay();
  return (
    <Box
      component="blockquote"
      sx={{ m: 0, mt: 0.5, pl: 1.5, borderLeft: 3, borderColor: 'divider', overflowWrap: 'anywhere' }}
    >
      {words ?? (
        <Typography component="span" variant="body2" color="warning">
          {say('The text does not say these words here.')}
        </Typography>
      )}
    </Box>
  );
}
