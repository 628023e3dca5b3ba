/** Receivers on loopback that take webhooks badly, and count what they took by its id. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** Says what becomes of a request; `take` is called where the receiver has done what it was told. */
type Manner = (exchange: Exchange, chance: () => number) => void;
type Exchange = { request: IncomingMessage; response: ServerResponse; take: () => void };

export const manners = {
  wild: ({ request, response, take }, chance) => {
    const luck = chance();
    if (luck < 0.05) return void response.writeHead(500).end('no');
    if (luck < 0.06) return request.socket.resetAndDestroy();
    take();
    response.end('yes');
  },
  hanging: ({ response, take }, chance) => {
    if (chance() < 0.1) return;
    take();
    response.end('yes');
  },
  dripping: ({ response, take }) => {
    take();
    response.writeHead(200).write('y');
    const drops = setInterval(() => response.write('e'), 20);
    response.on('close', () => clearInterval(drops));
  },
  /** Does what it is told and is gone before it says so: only a repeat can tell. */
  forgetful: ({ request, response, take }, chance) => {
    take();
    if (chance() < 0.02) return void request.socket.destroy();
    response.end('yes');
  },
} satisfies Record<string, Manner>;

export type Receiver = { url: string; host: string; taken: Map<string, number>; close: () => Promise<void> };
type Opening = { manner: Manner; chance: () => number; onTaken: () => void };

export async function openReceiver({ manner, chance, onTaken }: Opening): Promise<Receiver> {
  const taken = new Map<string, number>();
  const server = createServer((request, response) => {
    const id = String(request.headers['webhook-id']);
    const take = () => {
      taken.set(id, (taken.get(id) ?? 0) + 1);
      onTaken();
    };
    // Answered once all of it is here, as whoever verifies a signature has to.
    request.resume().on('end', () => manner({ request, response, take }, chance));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  const host = `127.0.0.1:${bound !== null && typeof bound === 'object' ? bound.port : 0}`;
  const close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { url: `http://${host}/hook`, host, taken, close };
}
