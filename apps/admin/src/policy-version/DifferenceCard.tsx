import { Box, Card, CardContent, Chip, Stack, Typography } from '@mui/material';
import { Pieces } from '@privacy-register/desk/diff/Pieces.tsx';
import { type Piece, piecesOf, sideOf } from '@privacy-register/desk/diff/piece.ts';
import { wordsOf } from '@privacy-register/documents/words/difference';
import { reasonIn } from '@privacy-register/documents/words/reason';
import { classWords, directionWords } from '@privacy-register/documents/words/topic';
import type { Difference } from '@privacy-register/schema/record/difference';
import type { Statement } from '@privacy-register/schema/record/statement';
import type { ReactNode } from 'react';
import { diffWordsIn } from '../language/desk/diff-words.ts';
import { useSay } from '../language/use-say.ts';
import type { Terms } from './names.ts';
import type { Foreseen } from './outlook.ts';

/** A difference as foreseen for a draft, or as recorded. */
export type Shown = Foreseen & {
  rule: string | null;
  ruleEdition: number | null;
  recorded: Difference | null;
};
type Props = {
  difference: Shown;
  statement: Pick<Statement, 'kind' | 'summary'> | undefined;
  terms: Terms;
  children?: ReactNode;
};

export function DifferenceCard({ difference, statement, terms, children }: Props) {
  const say = useSay();
  const { reason, rule, ruleEdition, citation, direction, recorded } = difference;
  const told = { ...difference, statementKind: statement?.kind ?? null };
  const { lead, before, after } = wordsOf({ difference: told, terms, say });
  const pieces = before !== null && after !== null ? piecesOf(before, after) : null;
  const verdict = recorded?.overruledTo ?? difference.class;
  const ruled = ruleEdition
    ? say('rule %{rule}, edition %{edition}', { rule: rule ?? '', edition: ruleEdition })
    : '';
  const cited = [citation, rule && (ruled || say('rule %{rule}', { rule }))].filter(Boolean).join('; ');
  return (
    <Card variant="outlined" component="article" aria-label={lead}>
      <CardContent sx={{ '&:last-child': { pb: 2 } }}>
        <Stack direction="row" useFlexGap spacing={1} sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
          <Chip
            size="small"
            color={verdict === 'material' ? 'warning' : 'default'}
            variant={verdict === 'material' ? 'filled' : 'outlined'}
            label={say(classWords[verdict])}
          />
          <Typography variant="body2" color="text.secondary">
            {say(directionWords[direction])}
          </Typography>
        </Stack>
        <Typography component="h2" sx={{ fontWeight: 600, mt: 1, overflowWrap: 'anywhere' }}>
          {lead}
        </Typography>
        {statement && statement.summary !== before && statement.summary !== after ? (
          <Typography variant="body2" color="text.secondary">
            {say('In: %{summary}', { summary: statement.summary })}
          </Typography>
        ) : null}
        <Box
          sx={{ display: 'grid', gap: 1, gridTemplateColumns: { xs: 'minmax(0,1fr)', sm: '1fr 1fr' }, mt: 1 }}
        >
          <Side label={say('Before')} said={before} pieces={pieces && sideOf(pieces, 'gone')} />
          <Side label={say('Now')} said={after} pieces={pieces && sideOf(pieces, 'come')} />
        </Box>
        <Typography variant="body2" sx={{ mt: 1 }}>
          {reasonIn({ reason, say }) ?? reason} {cited ? <cite>({cited})</cite> : null}
        </Typography>
        {children}
      </CardContent>
    </Card>
  );
}

type SideProps = { label: string; said: string | null; pieces: readonly Piece[] | null };

function Side({ label, said, pieces }: SideProps) {
  const say = useSay();
  if (said === null) return null;
  return (
    <Box sx={{ bgcolor: 'action.hover', borderRadius: 1, px: 1.5, py: 1, minWidth: 0 }}>
      <Typography variant="caption" color="text.secondary">
        {label}
      </Typography>
      <Typography variant="body2" sx={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>
        {pieces ? <Pieces pieces={pieces} words={diffWordsIn(say)} /> : said}
      </Typography>
    </Box>
  );
}
