/** The screens of any record type, read from the record type. */

import type { RecordType } from '@privacy-register/schema/kit/record-type';
import { type ComponentType, lazy } from 'react';
import { recordNamed } from '../data-provider/record-named.ts';
import { sentence } from '../language/say.ts';
import type { Cells } from './RecordTable.tsx';

// Loaded with the first page that needs them: whoever looks at Home does not wait for the forms.
const RecordCreate = lazy(async () => ({ default: (await import('./RecordCreate.tsx')).RecordCreate }));
const RecordEdit = lazy(async () => ({ default: (await import('./RecordEdit.tsx')).RecordEdit }));
const RecordList = lazy(async () => ({ default: (await import('./RecordList.tsx')).RecordList }));
const RecordShow = lazy(async () => ({ default: (await import('./RecordShow.tsx')).RecordShow }));

export type Screens = {
  name: string;
  list: ComponentType;
  show: ComponentType;
  icon: ComponentType;
  create?: ComponentType;
  edit?: ComponentType;
};

export type Wishes = {
  icon: ComponentType;
  /** Columns of the list beside the title. */
  columns?: string[];
  filters?: string[];
  /** Columns shown another way than by their kind. */
  cells?: Cells;
  /** Said where the list is empty. */
  empty?: string;
  list?: ComponentType;
  show?: ComponentType;
  create?: ComponentType | null;
  edit?: ComponentType | null;
  /** Stands below the fields on the page of a record. */
  below?: ComponentType;
  sort?: { field: string; order: 'ASC' | 'DESC' };
  /** Begun on the page of another record, not from its list. */
  isMadeElsewhere?: true;
};

export function screens(name: string, wishes: Wishes): Screens {
  const type = recordNamed(name);
  const { icon, create, edit } = wishes;
  return {
    name,
    icon,
    list: wishes.list ?? (() => <RecordList type={type} {...listWishes(type, wishes)} />),
    show:
      wishes.show ?? (() => <RecordShow type={type} {...(wishes.below ? { below: wishes.below } : {})} />),
    ...(create === null ? {} : { create: create ?? (() => <RecordCreate type={type} />) }),
    ...(edit === null ? {} : { edit: edit ?? (() => <RecordEdit type={type} />) }),
  };
}

/** A record that rules make: seen, never typed. */
export const ruledScreens = (name: string, wishes: Wishes): Screens =>
  screens(name, { create: null, edit: null, ...wishes });

function listWishes(
  type: RecordType,
  { columns, filters, empty, sort, isMadeElsewhere, cells = {} }: Wishes,
) {
  return {
    columns: columns ?? usualColumns(type),
    filters: filters ?? [],
    empty: empty ?? sentence('Nothing here yet.'),
    ...(sort ? { sort } : {}),
    isMadeHere: !isMadeElsewhere,
    cells,
  };
}

const usualColumns = (type: RecordType) =>
  Object.entries(type.fields)
    .filter(
      ([name, { kind, secret }]) =>
        name !== type.title && !secret && ['word', 'ref', 'instant', 'flag'].includes(kind),
    )
    .map(([name]) => name)
    .slice(0, 4);
