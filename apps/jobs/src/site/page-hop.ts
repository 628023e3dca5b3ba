// One request to a vetted URL: either where it is redirected to, or the page.
import type { IncomingHttpHeaders } from 'node:http';
import { readBody } from './page-body.ts';
import { connectTo, type Dial } from './page-connection.ts';

export type AnsweredPage = {
  status: number;
  address: string;
  body: Uint8Array;
  contentType: string;
  headers: IncomingHttpHeaders;
};

type Ask = {
  addresses: readonly string[];
  limits: { maxBytes: number; connectMs: number };
  signal: AbortSignal;
  dial: Dial;
  /** Said beside, or in place of, what is always said. */
  headers: Record<string, string>;
};
type Answer = { location: string } | { location: undefined; page: AnsweredPage };

/** One request, its connection gone afterwards. */
export async function askFor(url: URL, { addresses, limits, signal, dial, ...asked }: Ask): Promise<Answer> {
  let address = '';
  const connected = (answering: string) => {
    address = answering;
  };
  const client = connectTo(url.origin, { addresses, connectMs: limits.connectMs, signal, dial, connected });
  try {
    const path = `${url.pathname}${url.search}`;
    const { statusCode, headers, body } = await client.request({
      path,
      method: 'GET',
      headers: { ...said, ...asked.headers },
      signal,
    });
    const location = redirectStatuses.includes(statusCode) ? wordOf(headers.location) : '';
    if (location !== '') return { location };
    const rules = { encoding: wordOf(headers['content-encoding']), maxBytes: limits.maxBytes, signal };
    const contentType = wordOf(headers['content-type']);
    const content = await readBody(body, rules);
    return {
      location: undefined,
      page: { status: statusCode, address, contentType, body: content, headers },
    };
  } finally {
    void client.destroy();
  }
}

const said = {
  'user-agent': 'PrivacyRegister/0.1 (+notice check)',
  accept: 'text/html, application/xhtml+xml;q=0.9',
  'accept-encoding': 'gzip, deflate, br',
};

const redirectStatuses = [301, 302, 303, 307, 308];

/** A header given twice is joined, and then means nothing that is followed or decoded. */
function wordOf(header: string | readonly string[] | undefined): string {
  return typeof header === 'string' ? header : (header?.join(', ') ?? '');
}
