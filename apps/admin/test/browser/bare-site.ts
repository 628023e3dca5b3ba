/** A site on loopback that answers everything with an empty page, which may be kept. */
import { once } from 'node:events';
import { createServer } from 'node:http';

export type BareSite = { origin: string; close: () => void };

export async function openBareSite(): Promise<BareSite> {
  const server = createServer(({ url = '' }, response) => {
    const type = url.endsWith('.css') ? 'text/css' : 'text/html';
    response.writeHead(200, { 'content-type': type, 'cache-control': 'max-age=3600' }).end();
  }).listen(0, '127.0.0.1');
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
