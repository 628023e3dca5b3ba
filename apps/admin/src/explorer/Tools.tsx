import PlayIcon from '@mui/icons-material/PlayArrow';
import { Button, MenuItem, Stack, TextField } from '@mui/material';
import { useState } from 'react';
import { SteadyButton } from '../kit/SteadyButton.tsx';
import { useSay } from '../language/use-say.ts';
import { addressOf } from './address.ts';
import { CopyDialog } from './CopyDialog.tsx';
import { curlOf } from './curl.ts';
import { variablesOf } from './reading.ts';
import type { useExplorer } from './use-explorer.ts';

export function Tools({ explorer }: { explorer: ReturnType<typeof useExplorer> }) {
  const say = useSay();
  const [shown, show] = useState<'curl' | 'link' | null>(null);
  const { asked, operations, meant, choose, isBusy, run } = explorer;
  const close = () => show(null);
  const { origin } = window.location;
  return (
    <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
      <SteadyButton
        variant="contained"
        startIcon={<PlayIcon />}
        loading={isBusy}
        onClick={run}
        aria-keyshortcuts="Control+Enter Meta+Enter"
      >
        {say('Run (Ctrl+Enter)')}
      </SteadyButton>
      {operations.length > 1 ? (
        <TextField
          select
          size="small"
          margin="none"
          label={say('Which one')}
          value={meant?.name ?? ''}
          onChange={({ target }) => choose(target.value)}
          sx={{ minWidth: 160 }}
        >
          {operations.map(({ name }) => (
            <MenuItem key={name ?? ''} value={name ?? ''}>
              {name ?? say('Without a name')}
            </MenuItem>
          ))}
        </TextField>
      ) : null}
      <SteadyButton onClick={() => show('curl')} disabled={!variablesOf(asked.variables)}>
        {say('Copy as curl')}
      </SteadyButton>
      <Button onClick={() => show('link')}>{say('Share')}</Button>
      {shown === 'curl' ? (
        <CopyDialog
          title={say('As a command')}
          note={say('Put a token of yours into PRIVACY_REGISTER_TOKEN; an administrator issues it.')}
          text={curlOf(asked, origin)}
          onClose={close}
        />
      ) : null}
      {shown === 'link' ? (
        <CopyDialog
          title={say('Address of this question')}
          note={say('It holds the question and its variables, never the answer.')}
          text={`${origin}/admin/explorer${addressOf(asked)}`}
          onClose={close}
        />
      ) : null}
    </Stack>
  );
}
