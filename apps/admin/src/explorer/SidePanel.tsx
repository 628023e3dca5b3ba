import { Box, Button, List, ListItemButton, ListItemText, Tab, Tabs, Typography } from '@mui/material';
import { useState } from 'react';
import { useSay } from '../language/use-say.ts';
import { mayTake } from '../sign-in/allowed.ts';
import { useRole } from '../sign-in/use-role.ts';
import { useMoments } from '../time/use-moments.ts';
import { ownZone } from '../time/zoned.ts';
import type { Asked } from './address.ts';
import { examples, variablesOf } from './examples.ts';
import type { Past } from './history.ts';
import { SchemaDocs } from './SchemaDocs.tsx';
import { useKnown } from './use-known.ts';

export type Part = 'examples' | 'history' | 'schema';
type Props = {
  part: Part;
  onPart: (part: Part) => void;
  past: readonly Past[];
  onChoose: (asked: Asked) => void;
  onClear: () => void;
  /** The type whose description is open; null for where one begins. */
  type: string | null;
  onType: (type: string | null) => void;
};

export function SidePanel({ part, onPart, past, onChoose, onClear, type, onType }: Props) {
  const say = useSay();
  const tabs: { name: Part; label: string }[] = [
    { name: 'examples', label: say('Examples') },
    { name: 'history', label: say('History') },
    { name: 'schema', label: say('Schema') },
  ];
  return (
    <Box sx={{ minWidth: 0 }}>
      <Tabs value={part} onChange={(_, next: Part) => onPart(next)} aria-label={say('Help with queries')}>
        {tabs.map(({ name, label }) => (
          <Tab key={name} value={name} label={label} id={`help-${name}`} aria-controls="help-part" />
        ))}
      </Tabs>
      <Box role="tabpanel" id="help-part" aria-labelledby={`help-${part}`} sx={{ pt: 1 }}>
        {part === 'examples' ? <Examples onChoose={onChoose} /> : null}
        {part === 'history' ? <History past={past} onChoose={onChoose} onClear={onClear} /> : null}
        {part === 'schema' ? <SchemaDocs type={type} onType={onType} /> : null}
      </Box>
    </Box>
  );
}

function Examples({ onChoose }: Pick<Props, 'onChoose'>) {
  const say = useSay();
  const role = useRole();
  const known = useKnown();
  const offered = examples.filter(({ verb }) => verb === undefined || (role !== null && mayTake(role, verb)));
  return (
    <List dense disablePadding>
      {offered.map((example) => (
        <li key={example.name}>
          <ListItemButton
            onClick={() => onChoose({ query: example.query, variables: variablesOf(example, known) })}
          >
            <ListItemText primary={say(example.name)} />
          </ListItemButton>
        </li>
      ))}
    </List>
  );
}

function History({ past, onChoose, onClear }: Pick<Props, 'past' | 'onChoose' | 'onClear'>) {
  const say = useSay();
  const [zone] = useState(ownZone);
  const { momentIn } = useMoments();
  if (past.length === 0)
    return (
      <Typography variant="body2" color="text.secondary" sx={{ p: 1 }}>
        {say('What you ask is kept here, in this browser, for you alone.')}
      </Typography>
    );
  return (
    <>
      <List dense disablePadding>
        {past.map(({ query, variables, at, name }) => (
          <li key={query + variables}>
            <ListItemButton onClick={() => onChoose({ query, variables })}>
              <ListItemText primary={name} secondary={momentIn(at, zone)} sx={{ overflowWrap: 'anywhere' }} />
            </ListItemButton>
          </li>
        ))}
      </List>
      <Button size="small" onClick={onClear}>
        {say('Clear the history')}
      </Button>
    </>
  );
}
