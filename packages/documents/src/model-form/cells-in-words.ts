import { listed } from '../part/part.ts';
import type { Cell } from './cell.ts';
import type { FormCells } from './form-cells.ts';
import type { Limit } from './limit-cell.ts';

/** Null: not filled. */
type CellInWords = { cell: string; value: string | null };

export const limitWords: Record<Limit, string> = { yes: 'Yes', no: 'No', 'not-shared': 'We don’t share' };
const nothing = '—';

/** Each cell as it stands on the form; a dash where the form rightly has nothing. */
export function cellsInWords(cells: FormCells): CellInWords[] {
  const { rows, revised, name, what, limitBox, questions, who, protect, occasions, others } = cells;
  return [
    told('revised', revised, (month) => month),
    told('name', name, (words) => words),
    told('what', what, listed),
    ...rows.flatMap(({ reason, shared, limit }) => [
      told(`share.${reason}`, shared, ({ isShared }) => (isShared ? 'Yes' : 'No')),
      told(`limit.${reason}`, limit, (word) => limitWords[word]),
    ]),
    told('limit', limitBox, (box) => {
      const ways = box && [box.phone, box.web].filter((way) => way !== null);
      return box ? `${[...(ways ?? []), `${box.waitDays} days`].join('; ')}` : nothing;
    }),
    told('mail-in', limitBox, (box) => box?.mailTo?.join(', ') ?? nothing),
    told('questions', questions, ({ phone, web }) => [phone, web].filter(Boolean).join('; ')),
    told('who', who, (names) => (names ? listed(names) : nothing)),
    told('protect', protect, () => 'Yes'),
    told('collect', occasions, listed),
    told('collect.others', others, (words) => words ?? nothing),
    told('joint-accounts', cells.joint, (joint) => (joint ? jointWords(joint.eachForOneself) : nothing)),
    told('affiliates', cells.affiliates, (words) => words),
    told('nonaffiliates', cells.nonaffiliates, (words) => words),
    told('joint-marketing', cells.jointMarketing, (words) => words),
    told('other', cells.other, (words) => words?.join(' ') ?? nothing),
  ];
}

export const jointWords = (eachForOneself: boolean): string =>
  `Your choices will apply to everyone on your account${eachForOneself ? '—unless you tell us otherwise' : ''}.`;

function told<T>(cell: string, of: Cell<T>, inWords: (value: T) => string): CellInWords {
  return { cell, value: of.isFilled ? inWords(of.value) : null };
}
