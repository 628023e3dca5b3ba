import { Box, Button, Card, CardContent, Chip, Stack, Typography } from '@mui/material';
import type { RecordType } from '@privacy-register/schema/kit/record-type';
import { useState } from 'react';
import { useCanAccess, useCreatePath } from 'react-admin';
import { Link } from 'react-router-dom';
import { Named } from '../kit/Named.tsx';
import { Said } from '../language/Said.tsx';
import { useSay } from '../language/use-say.ts';
import { useMoments } from '../time/use-moments.ts';
import { AddTermDialog } from './AddTermDialog.tsx';
import { MoveDialog } from './MoveDialog.tsx';
import { ReachOfTerm } from './ReachOfTerm.tsx';
import { ReplaceDialog } from './ReplaceDialog.tsx';
import { SuccessorDialog } from './SuccessorDialog.tsx';
import { namesOf, type Term } from './term.ts';

type Props = { type: RecordType; term: Term; terms: readonly Term[]; onChoose: (id: string) => void };
type Doing = 'add' | 'move' | 'replace' | 'succeed' | null;

/** The chosen term: what it means, where it stands, and what can be done with it. */
export function TermPanel({ type, term, terms, onChoose }: Props) {
  const { dayInWords } = useMoments();
  const say = useSay();
  const { canAccess } = useCanAccess({ resource: type.name, action: 'edit' });
  const path = useCreatePath();
  const [doing, setDoing] = useState<Doing>(null);
  const close = () => setDoing(null);
  const done = (id: string) => {
    close();
    onChoose(id);
  };
  const dialog = { type, term, terms, onClose: close, onDone: done };
  const to = (view: 'show' | 'edit') => path({ resource: type.name, id: term.id, type: view });

  return (
    <Card variant="outlined" component="section" aria-labelledby="term-name">
      <CardContent>
        <Typography id="term-name" component="h2" variant="h6" sx={{ overflowWrap: 'anywhere' }}>
          {term.name}
        </Typography>
        <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', my: 1 }}>
          <Chip size="small" variant="outlined" label={term.key} />
          {term.archivedAt ? <Chip size="small" label={say('Archived')} /> : null}
          {term.firstPostedAt ? <Chip size="small" label={say('Used by a posted version')} /> : null}
        </Stack>
        <Typography sx={{ mb: 1, whiteSpace: 'pre-wrap' }}>
          {term.description ?? say('Not described.')}
        </Typography>
        <Typography variant="body2" color="text.secondary">
          {term.parents.length
            ? say('Stands under %{terms}.', { terms: namesOf(terms, term.parents, say) })
            : say('Stands at the top.')}
        </Typography>
        {term.deprecatedOn ? (
          <Typography variant="body2" color="text.secondary">
            {term.replacedBy ? (
              <Said
                sentence="Deprecated on %{day}, replaced by %{term}"
                parts={{
                  day: dayInWords(term.deprecatedOn),
                  term: <Named id={term.replacedBy} isLink />,
                }}
              />
            ) : (
              say('Deprecated on %{day}', { day: dayInWords(term.deprecatedOn) })
            )}
          </Typography>
        ) : null}
        <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', my: 2 }}>
          <Button size="small" component={Link} to={to('show')}>
            {say('Open')}
          </Button>
          {canAccess ? (
            <>
              <Button size="small" component={Link} to={to('edit')}>
                {say('Edit')}
              </Button>
              <Button size="small" onClick={() => setDoing('add')}>
                {say('Add below')}
              </Button>
              <Button size="small" onClick={() => setDoing('move')}>
                {say('Move')}
              </Button>
              <Button size="small" onClick={() => setDoing('replace')}>
                {say('Merge into another')}
              </Button>
              <Button size="small" onClick={() => setDoing('succeed')}>
                {say('Replace by a new term')}
              </Button>
            </>
          ) : null}
        </Stack>
        <Box key={term.id}>
          <ReachOfTerm id={term.id} />
        </Box>
      </CardContent>
      {doing === 'add' ? <AddTermDialog type={type} under={term} onClose={close} onDone={done} /> : null}
      {doing === 'move' ? <MoveDialog {...dialog} onSucceed={() => setDoing('succeed')} /> : null}
      {doing === 'replace' ? <ReplaceDialog {...dialog} /> : null}
      {doing === 'succeed' ? <SuccessorDialog {...dialog} /> : null}
    </Card>
  );
}
