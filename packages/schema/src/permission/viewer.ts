import type { Role } from '../record/member.ts';

/** Who asks: the public, a person or program with a role, or the register itself. */
export type Viewer =
  /** An app sees what the public sees; by its token the register knows which app asks. */
  | { kind: 'anonymous'; app?: { id: string; token: string } }
  | { kind: 'member'; id: string; role: Role }
  | { kind: 'token'; id: string; role: Role; holder: string | null }
  | { kind: 'register' };

export const anonymous: Viewer = { kind: 'anonymous' };
export const register: Viewer = { kind: 'register' };
