import type { AuthProvider } from 'react-admin';
import { isAllowed } from './allowed.ts';
import { forget, isKnown, me, route } from './session.ts';
import { noticeEnd } from './session-end.ts';
import { wantedIn } from './wanted.ts';

export const authProvider: AuthProvider = {
  login: async ({ email, password, code }) => {
    await route('POST', '/sign-in', { email, password, ...(code ? { code } : {}) });
    forget();
  },
  logout: async () => {
    // Also taken where nobody is signed in yet: there is no session to end then.
    if (isKnown()) {
      await route('POST', '/sign-out', {}).catch(() => undefined);
      wantedIn(sessionStorage).drop();
    }
    forget();
    return '/login';
  },
  checkAuth: async () => {
    await me().catch((error) => {
      wantedIn(sessionStorage).keep(window.location);
      throw error;
    });
  },
  // A session that ended is taken up in place; a step that the role does not allow is told where it was tried.
  checkError: async (error) => noticeEnd(error),
  getIdentity: async () => {
    const { name, ...member } = await me();
    return { ...member, fullName: name };
  },
  getPermissions: async () => (await me()).role,
  canAccess: async ({ action, resource }) => isAllowed((await me()).role, action, resource),
};
