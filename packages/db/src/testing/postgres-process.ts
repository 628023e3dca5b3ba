import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Person } from './postgres-program.ts';

const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '200',
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
};

// Ends the server and removes its folder when the pipe of our process closes, however our process ends.
const script = `exec 3<&0
(cat <&3 >/dev/null; kill -INT $$
for i in $(seq 100); do [ -e "$0/data/postmaster.pid" ] || break; sleep 0.1; done; rm -rf "$0") >/dev/null 2>&1 &
exec "$@" 3<&- </dev/null`;

type Start = { program: string; data: string; port: number; folder: string; person: Person };

/** A server process in a session of its own; `log` is what it has written so far. */
export function runPostgres({ program, data, port, folder, person }: Start) {
  const options = Object.entries({ ...settings, port }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ]);
  const child = spawn('sh', ['-c', script, folder, program, '-D', data, ...options], {
    ...person,
    cwd: folder,
    detached: true,
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  const lines: string[] = [];
  child.stderr.setEncoding('utf8').on('data', (text: string) => lines.push(text));
  const ended = once(child, 'exit');
  return {
    ended,
    log: () => lines.join(''),
    stop: async () => {
      child.stdin.end();
      await ended;
    },
  };
}
