import type { Evidence } from '@privacy-register/schema/evidence/evidence';
import type { Filter } from '@privacy-register/schema/kit/filter';
import type { RecordName } from '@privacy-register/schema/records';
import type { Reader } from '../read/reader.ts';

/** Everything that tells how a version was noticed, approved and posted, type by type. */
export async function recordsConcerned(read: Reader, version: string): Promise<Evidence['records']> {
  return Promise.all(
    concerned(version).map(async ([type, filter]) => ({ type, records: await read.all(type, filter) })),
  );
}

function concerned(id: string): [RecordName, Filter][] {
  const version = { eq: id };
  const posting = { notice: { is: { version } } };
  return [
    ['policy-version', { id: version }],
    ['snapshot', { version }],
    ['change', { version }],
    ['approval', { version }],
    ['change-notice', { version }],
    ['posting', posting],
    ['fetch-evidence', { posting: { is: posting } }],
    ['incident', { version }],
    ['erratum', { version }],
  ];
}
