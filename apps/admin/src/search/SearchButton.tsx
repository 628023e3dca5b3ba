/** The search of the top bar, and the keys that are listened to everywhere. */
import SearchIcon from '@mui/icons-material/Search';
import { Box, Button } from '@mui/material';
import { lazy, Suspense, useState } from 'react';
import { useSay } from '../language/use-say.ts';
import { useShortcuts } from '../shortcut/use-shortcuts.ts';

const Palette = lazy(async () => ({ default: (await import('./Palette.tsx')).Palette }));

const ShortcutHelp = lazy(async () => ({
  default: (await import('../shortcut/ShortcutHelp.tsx')).ShortcutHelp,
}));

export function SearchButton() {
  const say = useSay();
  const [shown, show] = useState<'search' | 'help' | null>(null);
  const close = () => show(null);
  useShortcuts({
    onSearch: () => show((now) => (now === 'search' ? null : 'search')),
    onHelp: () => show('help'),
  });

  return (
    <>
      <Button
        color="inherit"
        variant="outlined"
        size="small"
        startIcon={<SearchIcon />}
        aria-keyshortcuts="Control+K Meta+K"
        onClick={() => show('search')}
        sx={{
          borderColor: 'currentColor',
          minWidth: 40,
          mx: 0.5,
          '& .MuiButton-startIcon': { mr: { xs: 0, sm: 1 }, ml: { xs: 0, sm: -0.5 } },
        }}
      >
        <Box component="span" sx={narrowOnly}>
          {say('Search')}
        </Box>
      </Button>
      <Suspense fallback={null}>
        {shown === 'search' ? <Palette onClose={close} /> : null}
        {shown === 'help' ? <ShortcutHelp onClose={close} /> : null}
      </Suspense>
    </>
  );
}

/** On a narrow screen the word is heard, not seen. */
const narrowOnly = {
  position: { xs: 'absolute', sm: 'static' },
  width: { xs: 1, sm: 'auto' },
  height: { xs: 1, sm: 'auto' },
  overflow: 'hidden',
  clipPath: { xs: 'inset(50%)', sm: 'none' },
};
