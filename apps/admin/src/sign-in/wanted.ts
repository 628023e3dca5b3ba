/** The page that somebody asked for before they signed in, kept over single sign-on, with all of its address. */
const place = 'privacy-register.wanted';
const base = '/admin';
const outside = ['/login', '/join'];

type Address = Pick<Location, 'pathname' | 'search' | 'hash'>;
type Place = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export const wantedIn = (kept: Place) => ({
  keep: ({ pathname, search, hash }: Address): void => {
    const path = pathname.startsWith(`${base}/`) ? pathname.slice(base.length) : '/';
    if (!outside.some((page) => path.startsWith(page))) kept.setItem(place, path + search + hash);
  },
  /** Within the desk, whatever stands in the browser's storage. */
  read: (): string | null => {
    const address = kept.getItem(place);
    return address !== null && /^\/(?![/\\])/.test(address) ? address : null;
  },
  drop: () => kept.removeItem(place),
});
