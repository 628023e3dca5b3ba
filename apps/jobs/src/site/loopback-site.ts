// For tests: a site on loopback that counts who comes, and closes with the test.
import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import type { Socket } from 'node:net';
import { onTestFinished } from 'vitest';
import type { Dial } from './page-connection.ts';

type LoopbackSite = { port: number; dial: Dial; connections: Socket[]; requests: IncomingMessage[] };

/** `dial` leads every connection here, whatever address was vetted for it. */
export async function openSite(answer: RequestListener = (_request, response) => response.end('bait')) {
  const connections: Socket[] = [];
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    answer(request, response);
  });
  server.on('connection', (socket) => connections.push(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const bound = server.address();
  const port = bound !== null && typeof bound === 'object' ? bound.port : 0;
  const site: LoopbackSite = { port, dial: () => ({ address: '127.0.0.1', port }), connections, requests };
  return site;
}
