/** Why a browser could not look; each says something about the look, and nothing about the notice. */
export type BrowserFailureReason =
  | 'no-browser'
  | 'browser-not-started'
  | 'browser-crashed'
  | 'browser-too-slow'
  // The browser refused what was fetched: a download, for one.
  | 'page-not-opened'
  // The page went elsewhere by itself.
  | 'page-left';

export class BrowserFailure extends Error {
  readonly reason: BrowserFailureReason;

  constructor(reason: BrowserFailureReason, cause?: unknown) {
    super(reason, { cause });
    this.reason = reason;
  }
}

/** What a browser says as it fails, as a class of failure; its words may hold anything of the page. A bug goes on. */
export function failureFrom(cause: unknown): unknown {
  if (!(cause instanceof Error) || cause instanceof BrowserFailure) return cause;
  if (cause.name === 'TimeoutError') return new BrowserFailure('browser-too-slow', cause);
  const { message } = cause;
  if (/crashed|has been closed|Target closed/.test(message))
    return new BrowserFailure('browser-crashed', cause);
  return /^page\.goto: /.test(message) ? new BrowserFailure('page-not-opened', cause) : cause;
}
