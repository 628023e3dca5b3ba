/** Listens to the keys of the whole page. */
import { useEffect, useRef } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { pages } from '../layout/pages.ts';
import { isAllowed, mayTake } from '../sign-in/allowed.ts';
import { useRole } from '../sign-in/use-role.ts';
import { type Begun, meantBy } from './shortcut.ts';
import { useSingleKeys } from './single-keys.ts';

type Dialogs = { onSearch: () => void; onHelp: () => void };

export function useShortcuts({ onSearch, onHelp }: Dialogs): void {
  const [hasSingleKeys] = useSingleKeys();
  const ways = useWays();
  const latest = useRef({ hasSingleKeys, ways, onSearch, onHelp });
  latest.current = { hasSingleKeys, ways, onSearch, onHelp };

  useEffect(() => {
    let begun: Begun = null;
    const press = (event: KeyboardEvent) => {
      const { ways: open, ...now } = latest.current;
      const meant = meantBy(event, { ...now, isTyping: isTyping(event.target), begun });
      begun = meant.begun;
      if (!meant.shortcut) return;
      event.preventDefault();
      if ('to' in meant.shortcut) return open.go(meant.shortcut.to);
      const does = { search: now.onSearch, help: now.onHelp, make: open.make, edit: open.edit };
      if (meant.shortcut.deed !== 'find') return does[meant.shortcut.deed]();
      const field = document.querySelector<HTMLElement>('#main-content input[name=q]');
      if (!field) return now.onSearch();
      field.focus();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}

/** Where letters are typed, or lead to the entry that begins with them. */
const lettered = [
  'input, textarea, select, [contenteditable=true]',
  '[role=menu], [role=listbox], [role=combobox], [role=tree], [role=grid], [role=radiogroup]',
].join(', ');

const isTyping = (target: EventTarget | null) =>
  (target instanceof Element && target.closest(lettered) !== null) ||
  document.querySelector('[role=dialog]') !== null;

/** Only where the role may go, and where the page itself has such a link. */
function useWays() {
  const role = useRole();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const [, resource = '', ...further] = pathname.split('/');
  const follow = (to: string) => {
    if (document.querySelector(`#main-content a[href$="${to}"]`)) navigate(to);
  };
  return {
    go: (to: string) => {
      const name = to.slice(1);
      const verb = pages.find(({ path }) => path === name)?.verb;
      if (role && (verb === undefined || mayTake(role, verb)) && isAllowed(role, 'list', name)) navigate(to);
    },
    make: () => {
      if (resource && further.length === 0) follow(`/${resource}/create`);
    },
    edit: () => {
      if (further.length === 2 && further[1] === 'show') follow(`/${resource}/${further[0]}`);
    },
  };
}
