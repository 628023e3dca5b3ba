import { useEffect } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { wantedIn } from './wanted.ts';

/** Single sign-on always comes back to the first page; from there on to what was asked for before it. */
export function useWanted(): void {
  const { pathname } = useLocation();
  const navigate = useNavigate();
  useEffect(() => {
    const wanted = wantedIn(sessionStorage);
    const to = wanted.read();
    wanted.drop();
    if (to !== null && pathname === '/') navigate(to, { replace: true });
  }, [pathname, navigate]);
}
