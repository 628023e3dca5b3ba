/** One place to go anywhere: pages, commands and every record, by keyboard alone if one likes. */

import SearchIcon from '@mui/icons-material/Search';
import { Alert, Box, Dialog, InputBase, LinearProgress, Stack, Typography } from '@mui/material';
import useAutocomplete from '@mui/material/useAutocomplete';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { sentence } from '../language/say.ts';
import { useLow, useSay } from '../language/use-say.ts';
import { resources } from '../resources.ts';
import { useRole } from '../sign-in/use-role.ts';
import { ChoiceLine } from './ChoiceLine.tsx';
import type { Choice } from './choice.ts';
import { groups, matching, pagesOf } from './pages.ts';
import { useRecent } from './recent.ts';
import { useHits } from './use-hits.ts';

const mostPages = 6;
const label = sentence('Search pages, commands and records');

export function Palette({ onClose }: { onClose: () => void }) {
  const say = useSay();
  return (
    <Dialog
      open
      onClose={onClose}
      fullWidth
      maxWidth="sm"
      slotProps={{
        paper: {
          'aria-label': say(label),
          sx: { mt: { xs: 1, sm: '10vh' }, mb: 1, alignSelf: 'flex-start', mx: 1, width: '100%' },
        },
      }}
    >
      <Chooser onClose={onClose} />
    </Dialog>
  );
}

function Chooser({ onClose }: { onClose: () => void }) {
  const low = useLow();
  const say = useSay();
  const role = useRole();
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const { hits, isPending, error } = useHits(typed);
  const { recent, remember } = useRecent();
  const pages = role ? matching(pagesOf(role, resources, { say, low }), typed, say) : [];
  const offered = typed.trim() ? [...pages.slice(0, mostPages), ...hits] : [...recent, ...pages];

  const choose = (choice: Choice) => {
    if (choice.group !== groups.pages && choice.group !== groups.commands) remember(choice);
    onClose();
    navigate(choice.to);
  };
  const list = useAutocomplete<Choice>({
    id: 'palette',
    open: true,
    options: offered,
    value: null,
    inputValue: typed,
    autoHighlight: true,
    filterOptions: (options) => options,
    getOptionLabel: (choice) => choice.label,
    getOptionKey: (choice) => choice.group + choice.to,
    groupBy: (choice) => choice.group,
    onInputChange: (_, value, reason) => reason === 'input' && setTyped(value),
    onChange: (_, choice) => choice && choose(choice),
    onClose: (_, reason) => reason === 'escape' && onClose(),
  });

  return (
    <div {...list.getRootProps()}>
      <Stack
        direction="row"
        spacing={1}
        sx={{ alignItems: 'center', px: 2, borderBottom: 1, borderColor: 'divider' }}
      >
        <SearchIcon color="action" />
        <InputBase
          fullWidth
          autoFocus
          placeholder={say(label)}
          inputProps={{ ...list.getInputProps(), 'aria-label': say(label), enterKeyHint: 'go' }}
          sx={{ py: 1.5, '& input': { px: 0.5 }, '& input:focus-visible': { outline: 'none' } }}
        />
      </Stack>
      <Box sx={{ height: 4 }}>
        {isPending && typed.trim() ? <LinearProgress aria-label={say('Searching')} /> : null}
      </Box>
      {error ? <Alert severity="error">{error.message}</Alert> : null}
      <Box
        component="ul"
        {...list.getListboxProps()}
        aria-label={say(label)}
        sx={{ m: 0, p: 0, pb: 1, listStyle: 'none', overflow: 'auto', maxHeight: '60vh' }}
      >
        {list.groupedOptions.map((grouped) =>
          'options' in grouped ? (
            <li key={grouped.key} role="presentation">
              <Typography variant="overline" color="text.secondary" component="div" sx={{ px: 2 }}>
                {say(grouped.group)}
              </Typography>
              <Box
                component="ul"
                role="group"
                aria-label={say(grouped.group)}
                sx={{ p: 0, listStyle: 'none' }}
              >
                {grouped.options.map((choice, place) => {
                  const option = list.getOptionProps({ option: choice, index: grouped.index + place });
                  return <ChoiceLine {...option} key={choice.to} choice={choice} />;
                })}
              </Box>
            </li>
          ) : null,
        )}
      </Box>
      <Typography role="status" color="text.secondary" sx={{ px: 2, pb: 2 }}>
        {typed.trim() && !isPending && offered.length === 0
          ? say('Nothing says “%{words}”.', { words: typed.trim() })
          : null}
      </Typography>
    </div>
  );
}
