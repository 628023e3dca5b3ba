/** A question as it was written, with the session of whoever asks; the answer as it came. */
export type GivenError = {
  message: string;
  path?: (string | number)[];
  locations?: { line: number; column: number }[];
  extensions?: { code?: string };
};
export type Answered = { status: number; body: string; errors: GivenError[]; tookMs: number };

export async function send(asked: {
  query: string;
  variables: object;
  operationName?: string;
}): Promise<Answered> {
  const begun = performance.now();
  const response = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(asked),
  });
  const text = await response.text();
  const tookMs = Math.round(performance.now() - begun);
  try {
    const answer = JSON.parse(text);
    const body = JSON.stringify(answer, null, 2);
    return { status: response.status, body, errors: answer.errors ?? [], tookMs };
  } catch {
    return { status: response.status, body: text, errors: [], tookMs };
  }
}
