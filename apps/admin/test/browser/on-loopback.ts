import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';

/** A server of a test, on a free port. */
export async function onLoopback(answer: RequestListener): Promise<{ origin: string; close: () => void }> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const bound = server.address();
  const port = bound !== null && typeof bound === 'object' ? bound.port : 0;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
