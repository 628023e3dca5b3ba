import { type Decided, outcomes } from '@privacy-register/schema/import/outcome';
import { records } from '@privacy-register/schema/records';

/** A line for each reason why not, else for each kind of record; the sum last. */
export function reportOf({ rows, issues, changes }: Decided, done: string): string[] {
  if (issues.length) {
    const reasons = issues.map(({ field, code, message }) => `${field ?? 'document'}: ${code}: ${message}`);
    return [...reasons, `Nothing was written: ${counted(issues.length, 'reason')}.`];
  }
  const types = [...new Set(rows.map(({ type }) => type))];
  const told = types.map((type) => {
    const sums = outcomes.flatMap((outcome) => {
      const count = rows.filter((row) => row.type === type && row.outcome === outcome).length;
      return count ? [`${count} ${outcome}`] : [];
    });
    return `${records[type].plural}: ${sums.join(', ')}`;
  });
  if (!changes.length) return [...told, 'All of it is in the register already; nothing changes.'];
  return [...told, `${counted(changes.length, 'change')} ${done}.`];
}

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;
