// A connection that can only go to addresses vetted before: the name is used for TLS and the Host header alone.
import { buildConnector, Client } from 'undici';

type Target = { address: string; port: number };
export type Dial = (target: Target) => Target;

export type Pins = {
  addresses: readonly string[];
  connectMs: number;
  signal: AbortSignal;
  /** Where the socket goes instead of the vetted target: itself, but for tests that bring their own server. */
  dial: Dial;
  /** Told which of the addresses answered. */
  connected: (address: string) => void;
};

/** A client for one origin. It reads no proxy settings, keeps no cookies and follows no redirects. */
export function connectTo(origin: string, pins: Pins): Client {
  return new Client(origin, { connect: pinnedConnector(pins) });
}

/** Tries the addresses in turn. The socket is given an address, never the name, so nothing looks it up again. */
function pinnedConnector({ addresses, connectMs, signal, dial, connected }: Pins): buildConnector.connector {
  const connect = buildConnector({
    allowH2: false,
    maxCachedSessions: 0,
    rejectUnauthorized: true,
    timeout: connectMs,
  });
  return (options, callback) => {
    const attempt = ([address, ...others]: readonly string[]): void => {
      if (address === undefined) throw new Error('There is no address to connect to.');
      const target = dial({ address, port: portOf(options) });
      connect({ ...options, hostname: target.address, port: String(target.port) }, (...result) => {
        const failed = result[0] !== null;
        if (failed && others.length > 0 && !signal.aborted) return attempt(others);
        if (!failed) connected(address);
        callback(...result);
      });
    };
    attempt(addresses);
  };
}

function portOf({ port, protocol }: buildConnector.Options): number {
  if (port !== '') return Number(port);
  return protocol === 'https:' ? 443 : 80;
}
