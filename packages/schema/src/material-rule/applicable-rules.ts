import type { MaterialRule } from '../record/difference.ts';

type Dated = Pick<MaterialRule, 'key' | 'edition' | 'inForceAt' | 'retiredAt'>;

/** The rules to go by at an instant: of each key the latest edition that applies then. */
export function applicableRules<R extends Dated>(rules: readonly R[], now: string): R[] {
  const latest = new Map<string, R>();

  for (const rule of rules) {
    const other = latest.get(rule.key);
    if (applies(rule, now) && (other === undefined || other.edition < rule.edition))
      latest.set(rule.key, rule);
  }

  return [...latest.values()];
}

function applies({ inForceAt, retiredAt }: Dated, now: string): boolean {
  const at = Date.parse(now);
  if (inForceAt === null || Date.parse(inForceAt) > at) return false;
  return retiredAt === null || Date.parse(retiredAt) > at;
}
