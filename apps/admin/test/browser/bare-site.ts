import { onLoopback } from './on-loopback.ts';

export type BareSite = Awaited<ReturnType<typeof openBareSite>>;

/** Answers everything with an empty page, which may be kept. */
export const openBareSite = () =>
  onLoopback(({ url = '' }, response) => {
    const type = url.endsWith('.css') ? 'text/css' : 'text/html';
    response.writeHead(200, { 'content-type': type, 'cache-control': 'max-age=3600' }).end();
  });
