/** Where one is, as links on the way back; the title of the browser's tab says the same. */
import { Box, Link } from '@mui/material';
import { type RefObject, useEffect, useRef } from 'react';
import { useGetResourceLabel } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { Named } from '../kit/Named.tsx';
import { useSay, useSpelled } from '../language/use-say.ts';
import type { Crumb } from './crumbs.ts';

const register = 'Privacy Register';

export function Crumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  const say = useSay();
  const list = useRef<HTMLOListElement>(null);
  useTitleOf(list);
  return (
    <Box component="nav" className="crumbs" aria-label={say('Breadcrumb')} sx={{ minWidth: 0 }}>
      <Box component="ol" ref={list} sx={{ m: 0, p: 0, display: 'flex', listStyle: 'none', minWidth: 0 }}>
        {crumbs.map((crumb, place) => (
          <Box component="li" key={JSON.stringify(crumb)} sx={placed(crumbs.length - place)}>
            {place === crumbs.length - 1 ? (
              <Box component="span" aria-current="page" sx={cut}>
                <CrumbName crumb={crumb} />
              </Box>
            ) : (
              <CrumbLink crumb={crumb} />
            )}
          </Box>
        ))}
      </Box>
    </Box>
  );
}

const cut = { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', minWidth: 0 };
const between = { content: '"/"', mx: 1, color: 'text.secondary' };

/** On a narrow screen the page and the one above it, the longer of them cut; on a wide one the whole way. */
function placed(fromEnd: number) {
  const isNear = fromEnd <= 2;
  const sign = fromEnd === 2 ? { ...between, display: { xs: 'none', sm: 'inline' } } : between;
  return {
    display: isNear ? 'flex' : { xs: 'none', sm: 'flex' },
    minWidth: isNear ? 0 : 'auto',
    flexShrink: fromEnd === 2 ? 1 : 0,
    maxWidth: fromEnd === 1 ? { xs: '50vw', sm: 'min(48ch, 45vw)' } : 'none',
    '&:not(:first-of-type)::before': sign,
  };
}

function CrumbLink({ crumb }: { crumb: Crumb }) {
  const to = 'to' in crumb ? crumb.to : null;
  if (to === null) return <CrumbName crumb={crumb} />;
  return (
    <Link component={RouterLink} to={to} underline="hover" sx={cut}>
      <CrumbName crumb={crumb} />
    </Link>
  );
}

export function CrumbName({ crumb }: { crumb: Crumb }) {
  const say = useSay();
  const spelled = useSpelled();
  const labelOf = useGetResourceLabel();
  if (crumb.is === 'words') return <>{say(crumb.words)}</>;
  if (crumb.is === 'list') return <>{labelOf(crumb.resource, 2)}</>;
  if (crumb.is === 'record') return <Named id={crumb.id} />;
  if (crumb.is === 'part') return <>{spelled(crumb.word)}</>;
  return <>{say('New: %{kind}', { kind: labelOf(crumb.resource, 1) })}</>;
}

/** Names of records come after the page does, so the list is watched. */
function useTitleOf(list: RefObject<HTMLOListElement | null>): void {
  useEffect(() => {
    const shown = list.current;
    if (!shown) return;
    const tell = () => {
      const names = [...shown.children].slice(1).map(({ textContent }) => textContent ?? '');
      const told = [...names.toReversed(), register].filter((name) => name !== '');
      document.title = told.join(' – ');
    };
    tell();
    const watch = new MutationObserver(tell);
    watch.observe(shown, { childList: true, subtree: true, characterData: true });
    return () => watch.disconnect();
  }, [list]);
}
