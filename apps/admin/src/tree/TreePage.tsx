import { Box, Button, Card, FormControlLabel, Skeleton, Stack, Switch, TextField } from '@mui/material';
import { Tree } from '@privacy-register/desk/tree/Tree.tsx';
import type { RecordType } from '@privacy-register/schema/kit/record-type';
import { useState } from 'react';
import { Title, useCanAccess } from 'react-admin';
import { useSay } from '../language/use-say.ts';
import { Problem } from '../verb/Problem.tsx';
import { AddTermDialog } from './AddTermDialog.tsx';
import { TermMark } from './TermMark.tsx';
import { TermPanel } from './TermPanel.tsx';
import { useTerms } from './use-terms.ts';
import { useTreeView } from './use-tree-view.ts';

/** A vocabulary as the tree it is. */
export function TreePage({ type }: { type: RecordType }) {
  const say = useSay();
  const { data: terms = [], isPending, error } = useTerms(type);
  const { canAccess } = useCanAccess({ resource: type.name, action: 'create' });
  const [isAdding, setAdding] = useState(false);
  const view = useTreeView(terms);
  const choose = (id: string) => {
    setAdding(false);
    view.choose(id);
  };
  return (
    <>
      <Title title={say(type.plural)} />
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', alignItems: 'center', mb: 1 }}>
        <TextField
          size="small"
          fullWidth={false}
          type="search"
          label={say('Find a term')}
          value={view.query}
          onChange={(event) => view.seek(event.target.value)}
        />
        <FormControlLabel
          label={say('Deprecated and archived too')}
          control={
            <Switch
              id="retired-too"
              checked={view.isRetiredShown}
              onChange={(_event, isOn) => view.showRetired(isOn)}
            />
          }
        />
        <Button onClick={() => view.turnAll(true)}>{say('Open all')}</Button>
        <Button onClick={() => view.turnAll(false)}>{say('Close all')}</Button>
        {canAccess ? <Button onClick={() => setAdding(true)}>{say('Add at the top')}</Button> : null}
      </Stack>
      <Problem error={error} />
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          alignItems: 'start',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) minmax(0, 1fr)' },
        }}
      >
        <Card variant="outlined" sx={{ px: 1, maxHeight: { md: 'calc(100vh - 14rem)' }, overflow: 'auto' }}>
          {isPending ? <TreeToCome /> : null}
          {!isPending && view.rows.length === 0 ? <Box sx={{ p: 2 }}>{say('Nothing matches.')}</Box> : null}
          {view.rows.length ? (
            <Tree
              label={say(type.plural)}
              rows={view.rows}
              chosen={view.chosenTerm?.id ?? null}
              onChoose={choose}
              onOpen={view.open}
              onClose={view.close}
              mark={(row) => <TermMark row={row} terms={terms} />}
            />
          ) : null}
        </Card>
        {view.chosenTerm ? (
          <TermPanel
            key={view.chosenTerm.id}
            type={type}
            term={view.chosenTerm}
            terms={terms}
            onChoose={choose}
          />
        ) : (
          <Box sx={{ p: 2, color: 'text.secondary' }}>
            {say('Choose a term to see what it means and who uses it.')}
          </Box>
        )}
      </Box>
      {isAdding ? (
        <AddTermDialog type={type} under={null} onClose={() => setAdding(false)} onDone={choose} />
      ) : null}
    </>
  );
}

const TreeToCome = () => {
  const say = useSay();
  return (
    <Stack spacing={1} sx={{ p: 1 }} role="status" aria-busy="true" aria-label={say('Loading')}>
      {['first', 'second', 'third', 'fourth'].map((place) => (
        <Skeleton key={place} height={28} />
      ))}
    </Stack>
  );
};
