import type { Difference } from '../record/difference.ts';
import type { BindingClause } from '../snapshot/snapshot.ts';
import { effectiveClass } from './summary-class.ts';

type Judged = Pick<Difference, 'class' | 'overruledTo' | 'direction'>;

/**
 * Says whether a change clause binds these differences. One of scope `any` binds every material change,
 * more protective ones included; one of scope `adverse` all but those that surely protect more.
 */
export function binds(scope: BindingClause['terms']['scope'], differences: readonly Judged[]): boolean {
  const material = differences.filter((one) => effectiveClass(one) === 'material');
  return material.some(({ direction }) => scope === 'any' || direction !== 'restricts');
}
