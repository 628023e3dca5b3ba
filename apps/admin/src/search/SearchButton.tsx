/** The search of the top bar, and the keys that are listened to everywhere. */
import SearchIcon from '@mui/icons-material/Search';
import { Box, Button } from '@mui/material';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useStore } from 'react-admin';
import { useLocation, useNavigate } from 'react-router-dom';
import { isAllowed } from '../sign-in/allowed.ts';
import { useRole } from '../sign-in/use-role.ts';
import { type Shortcut, shortcutOf } from './shortcut.ts';

const Palette = lazy(async () => ({ default: (await import('./Palette.tsx')).Palette }));

const ShortcutHelp = lazy(async () => ({ default: (await import('./ShortcutHelp.tsx')).ShortcutHelp }));

export function SearchButton() {
  const [shown, show] = useState<'search' | 'help' | null>(null);
  const [hasSingleKeys, setSingleKeys] = useStore('search.singleKeys', true);
  const close = () => show(null);
  const make = useMake();

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const name = shortcutOf(event, { isTyping: isTyping(event.target), hasSingleKeys });
      if (!name) return;
      event.preventDefault();
      const does: Record<Shortcut, () => void> = {
        search: () => show((now) => (now === 'search' ? null : 'search')),
        help: () => show('help'),
        find: () => document.querySelector<HTMLElement>('#main-content input[name=q]')?.focus(),
        make,
      };
      does[name]();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [hasSingleKeys, make]);

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
          Search
        </Box>
      </Button>
      <Suspense fallback={null}>
        {shown === 'search' ? <Palette onClose={close} /> : null}
        {shown === 'help' ? (
          <ShortcutHelp hasSingleKeys={hasSingleKeys} onSingleKeys={setSingleKeys} onClose={close} />
        ) : null}
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

const isTyping = (target: EventTarget | null) =>
  target instanceof Element &&
  target.closest('input, textarea, select, [contenteditable], [role=dialog]') !== null;

/** Leads to the form of the list that is open, where there is one. */
function useMake() {
  const role = useRole();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const [, resource = '', ...further] = pathname.split('/');
  const isOffered =
    role !== null && further.length === 0 && resource !== '' && isAllowed(role, 'create', resource);
  return () => {
    if (isOffered && document.querySelector(`a[href$="/${resource}/create"]`))
      navigate(`/${resource}/create`);
  };
}
