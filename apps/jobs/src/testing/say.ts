import { writeSync } from 'node:fs';

const standardOutput = 1;
const aMoment = new Int32Array(new SharedArrayBuffer(4));
const momentMs = 5;

/** A line that is out once this returns, as who says it may be killed the next moment; waits for a slow reader. */
export function say(line: string): void {
  try {
    writeSync(standardOutput, `${line}\n`);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EAGAIN')) throw error;
    Atomics.wait(aMoment, 0, 0, momentMs);
    say(line);
  }
}
