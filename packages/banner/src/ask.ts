import { clockFrom } from './register-clock.ts';
import type { Answer } from './still-running.ts';
import { noticesIn } from './told.ts';

const patienceMs = 10_000;

/** What the register says now; null where it does not answer, and then nothing changes on the page. */
export async function ask(origin: string, platform: string): Promise<Answer | null> {
  try {
    const response = await fetch(`${origin}/platforms/${encodeURIComponent(platform)}/notice.json`, {
      credentials: 'omit',
      cache: 'no-cache',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(patienceMs),
    });
    const notices = response.ok ? noticesIn(await response.json()) : null;
    const readAt = performance.now();
    return notices && { notices, clock: clockFrom(response.headers.get('date'), readAt), readAt };
  } catch {
    return null;
  }
}
