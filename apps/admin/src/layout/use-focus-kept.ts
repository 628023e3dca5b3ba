/** What had the focus may go with its page: the next page has it then, not the top of everything. */
import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router-dom';

export function useFocusKept(): void {
  const { pathname } = useLocation();
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    const frame = requestAnimationFrame(takeFocus);
    return () => cancelAnimationFrame(frame);
  }, [pathname]);
}

function takeFocus(): void {
  const main = document.getElementById('main-content');
  if (!main || (document.activeElement ?? document.body) !== document.body) return;
  main.tabIndex = -1;
  main.style.outline = 'none';
  main.focus({ preventScroll: true });
}
