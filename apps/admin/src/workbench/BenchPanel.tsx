import { Box, Tab, Tabs } from '@mui/material';
import type { ReactNode, RefObject } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useSay } from '../language/use-say.ts';

type Part = { name: string; label: string; page: () => ReactNode };
type Props = { parts: readonly Part[]; panel: RefObject<HTMLDivElement | null> };

const tabs = {
  ...{
    flexShrink: 0,
    minHeight: 40,
    borderBottom: 1,
    borderColor: 'divider',
    '& .MuiTabs-list': { flexWrap: 'wrap' },
  },
  '& .MuiTab-root': { minHeight: 40, minWidth: 0, px: 1.5 },
  '& .Mui-selected': { boxShadow: 'inset 0 -2px 0 currentcolor' },
};

/** What stands beside the text; which part is open is kept in the address. */
export function BenchPanel({ parts, panel }: Props) {
  const say = useSay();
  const [params, setParams] = useSearchParams();
  const chosen = parts.find(({ name }) => name === params.get('panel')) ?? parts[0];
  if (!chosen) return null;
  const open = (name: string) => {
    const next = new URLSearchParams(params);
    next.set('panel', name);
    next.delete('at');
    setParams(next, { replace: true });
  };
  return (
    <Box
      ref={panel}
      sx={{ display: 'flex', flexDirection: 'column', minHeight: 0, minWidth: 0, height: '100%' }}
    >
      <Tabs
        value={chosen.name}
        onChange={(_, name: string) => open(name)}
        aria-label={say('Beside the text')}
        slotProps={{ indicator: { sx: { display: 'none' } } }}
        sx={tabs}
      >
        {parts.map(({ name, label }) => (
          <Tab key={name} value={name} label={label} id={`bench-${name}`} aria-controls="bench-panel" />
        ))}
      </Tabs>
      <Box
        role="tabpanel"
        id="bench-panel"
        aria-labelledby={`bench-${chosen.name}`}
        tabIndex={0}
        sx={{ flexGrow: 1, minHeight: 0, overflow: 'auto', p: 1.5, '&:focus-visible': focus }}
      >
        {chosen.page()}
      </Box>
    </Box>
  );
}

const focus = { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: '-2px' };
