import { findingsOf } from '@privacy-register/db/findings';
import type { Store } from '@privacy-register/db/store';
import { register } from '@privacy-register/schema/permission/viewer';
import { hasOpenError, reportOf } from './report.ts';

type Linting = { store: Store; now: string; isForMachines: boolean; print: (text: string) => void };

/** Prints what the lint finds; gives 1 where an error stands that nobody has accepted, 0 otherwise. */
export async function runLint({ store, now, isForMachines, print }: Linting): Promise<0 | 1> {
  const findings = await findingsOf(store.read(register), now);
  print(isForMachines ? JSON.stringify(findings, null, 2) : reportOf(findings));
  return hasOpenError(findings) ? 1 : 0;
}
