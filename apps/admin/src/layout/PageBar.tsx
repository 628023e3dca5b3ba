import PrintIcon from '@mui/icons-material/PrintOutlined';
import { Box, IconButton, Tooltip } from '@mui/material';
import { useLocation, useNavigate } from 'react-router-dom';
import { sentence } from '../language/say.ts';
import { useSay } from '../language/use-say.ts';
import { printOf } from '../print/print-of.ts';
import { menu } from '../resources.ts';
import { Crumbs } from './Crumbs.tsx';
import { crumbsTo } from './crumbs.ts';
import { PageHeading } from './PageHeading.tsx';
import { pages } from './pages.ts';

const known = { groups: menu, pages, home: sentence('Home') };

/** Above every page but the first: the way to it, and its print. */
export function PageBar() {
  const location = useLocation();
  const navigate = useNavigate();
  const say = useSay();
  const crumbs = crumbsTo(location, known);
  const sheet = printOf(location.pathname);
  return (
    <>
      <PageHeading crumbs={crumbs} />
      <Box
        sx={{
          display: 'flex',
          alignItems: 'center',
          justifyContent: 'space-between',
          gap: 1,
          minHeight: 40,
          typography: 'body2',
          visibility: crumbs.length > 1 ? 'visible' : 'hidden',
          mb: crumbs.length > 1 ? 0 : -5,
        }}
      >
        <Crumbs crumbs={crumbs} />
        <Tooltip title={say('Print')}>
          <IconButton
            size="small"
            aria-label={say('Print')}
            onClick={() => (sheet ? navigate(sheet) : window.print())}
          >
            <PrintIcon fontSize="small" />
          </IconButton>
        </Tooltip>
      </Box>
    </>
  );
}
