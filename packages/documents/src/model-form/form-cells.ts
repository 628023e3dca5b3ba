import { type Cell, heldIn, lacking, type Missing, missingIn } from './cell.ts';
import { occasionsCell, othersCell, whatCell } from './collected-cells.ts';
import { jointAccountsCell, limitBoxCell, questionsCell } from './contact-cells.ts';
import { affiliatesCell, jointMarketingCell, nonaffiliatesCell } from './definition-cells.ts';
import type { Facts, GlbaReason } from './facts.ts';
import { nameCell, revisedCell, whoCell } from './institution-cells.ts';
import { type Limit, limitCell } from './limit-cell.ts';
import { otherCell, protectCell } from './practice-cells.ts';
import { reasons } from './reason.ts';
import { type Shared, shareCell } from './share-cell.ts';

type RowCells = { reason: GlbaReason; shared: Cell<Shared>; limit: Cell<Limit> };
export type FormCells = ReturnType<typeof formCells>;

const toAffiliates: readonly GlbaReason[] = [
  'affiliates-everyday-transactions',
  'affiliates-everyday-creditworthiness',
  'affiliates-to-market',
];

/** Every cell of the form, filled or not. */
export function formCells(facts: Facts) {
  const rows: RowCells[] = reasons.map((reason) => {
    const shared = shareCell(facts, reason);
    return { reason: reason.reason, shared, limit: limitCell(facts, reason, shared) };
  });
  const sharedFor = (wanted: GlbaReason) => rows.find(({ reason }) => reason === wanted)?.shared ?? lacking();
  const hasOptOut = rows.some(({ limit }) => heldIn(limit) === 'yes');
  const name = nameCell(facts);
  const named = { facts, name: heldIn(name) ?? 'The institution' };
  return {
    rows,
    revised: revisedCell(facts),
    name,
    what: whatCell(facts),
    limitBox: limitBoxCell(facts, hasOptOut),
    questions: questionsCell(facts),
    who: whoCell(facts),
    protect: protectCell(facts),
    occasions: occasionsCell(facts),
    others: othersCell(facts),
    joint: jointAccountsCell(facts, hasOptOut),
    affiliates: affiliatesCell(named, toAffiliates.map(sharedFor)),
    nonaffiliates: nonaffiliatesCell(named, sharedFor('nonaffiliates-to-market')),
    jointMarketing: jointMarketingCell(named, sharedFor('joint-marketing')),
    other: otherCell(facts),
  };
}

/** What the version would have to say to fill the rest, in the order of the form. */
export function missingFacts({ rows, ...cells }: FormCells): Missing[] {
  const { revised, name, what, ...others } = cells;
  return [
    ...[revised, name, what].flatMap(missingIn),
    ...rows.flatMap(({ shared, limit }) => [...missingIn(shared), ...missingIn(limit)]),
    ...Object.values(others).flatMap(missingIn),
  ];
}
