import type { ToldVersion } from '@privacy-register/schema/own-json/own-json';
import { toldFields } from '@privacy-register/schema/own-json/told-fields';
import { publishedStatuses } from '@privacy-register/schema/record/policy-version';
import type { Records } from '@privacy-register/schema/records';
import { versionPath } from '../../address.ts';
import { isOver } from '../../part/moment.ts';
import { standingOf } from '../../part/standing.ts';
import { type Correction, correctionsOf } from './corrections.ts';
import type { Gathered, GatheredVersion } from './gathered.ts';
import { byWriting } from './order.ts';
import { type KeyOf, tell, tellReading } from './tell.ts';

const fieldsOfVersion = toldFields('policy-version');
const fieldsOfStatement = toldFields('statement');

/** A version with all it says, corrected; one that was posted says where it was. */
export function tellVersion(each: GatheredVersion, gathered: Gathered, keyOf: KeyOf): ToldVersion {
  const { reading, version } = each;
  const status = publishedStatuses.find((one) => one === version.status);
  if (!status) throw new Error(`Version ${version.id} is not published.`);
  const { number, text } = reading.version;
  const standing = standingOf({
    ...version,
    status,
    supersededAt: supersededAt(version, gathered),
    now: gathered.now,
  });
  const origin = new URL(versionPath(gathered.policy.key, number), gathered.publicUrl).href;
  const statements = [...reading.statements].sort((a, b) => a.order - b.order || (a.key < b.key ? -1 : 1));
  return {
    number,
    status,
    standing,
    ...(status === 'observed' ? {} : { origin }),
    ...tell(fieldsOfVersion, { ...version, number, text }, keyOf),
    statements: statements.map((one) => ({ ...tell(fieldsOfStatement, one, keyOf), key: one.key })),
    marks: tellMarks(each.marks, keyOf),
    errata: correctionsOf(each).map((correction) => tellErratum(correction, keyOf)),
  };
}

export const tellMarks = (marks: readonly Records['text-mark'][], keyOf: KeyOf) =>
  marks.map((mark) => tell(toldFields('text-mark'), mark, keyOf)).sort(byPlace);

const byPlace = (a: Record<string, unknown>, b: Record<string, unknown>) =>
  Number(a.start) - Number(b.start) || Number(a.end) - Number(b.end) || byWriting(a, b);

function tellErratum({ erratum, before }: Correction, keyOf: KeyOf): ToldVersion['errata'][number] {
  const { statementKey: statement, knownFrom, reason } = erratum;
  const reading = Object.assign({}, erratum.reading);
  const named = Object.keys(reading).map((name) => [name, Reflect.get(before, name)]);
  return {
    statement,
    knownFrom,
    reason,
    before: tellReading(fieldsOfStatement, Object.fromEntries(named), keyOf),
    after: tellReading(fieldsOfStatement, reading, keyOf),
  };
}

/** The first instant at which a later version takes, or took, its place. */
function supersededAt(version: Records['policy-version'], { versions, now }: Gathered): string | null {
  const later = versions.filter(({ version: { status, number, effectiveAt } }) => {
    return status === 'scheduled' && (number ?? 0) > (version.number ?? 0) && effectiveAt !== null;
  });
  const past = later.flatMap(({ version: { effectiveAt } }) =>
    effectiveAt && isOver(effectiveAt, now) ? [effectiveAt] : [],
  );
  return past.sort()[0] ?? null;
}
