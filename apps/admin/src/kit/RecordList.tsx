import { type Theme, useMediaQuery } from '@mui/material';
import { isSortable } from '@privacy-register/desk/provider/filter.ts';
import type { RecordType } from '@privacy-register/schema/kit/record-type';
import {
  ColumnsButton,
  CreateButton,
  FilterButton,
  List,
  TopToolbar,
  useResourceDefinition,
} from 'react-admin';
import { TableImportButton } from '../csv-import/TableImportButton.tsx';
import { useSay } from '../language/use-say.ts';
import { ExportMenu } from '../list/ExportMenu.tsx';
import { EmptyList } from './EmptyList.tsx';
import { filterInputs } from './filter-inputs.tsx';
import { RecordCards } from './RecordCards.tsx';
import { type Cells, RecordTable } from './RecordTable.tsx';

type Props = {
  type: RecordType;
  columns: string[];
  filters: string[];
  empty: string;
  sort?: { field: string; order: 'ASC' | 'DESC' };
  isMadeHere: boolean;
  cells: Cells;
};

export function RecordList({ type, columns, filters, empty, sort, isMadeHere, cells }: Props) {
  const say = useSay();
  const isNarrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('md'));
  const { hasCreate } = useResourceDefinition({ resource: type.name });
  const inputs = filterInputs(type, filters, say);
  const first = isSortable(type, type.title) ? type.title : 'createdAt';
  return (
    <List
      exporter={false}
      perPage={25}
      sort={sort ?? { field: first, order: 'ASC' }}
      filters={inputs}
      actions={
        <TopToolbar>
          {inputs.length > 1 ? <FilterButton /> : null}
          {isNarrow ? null : <ColumnsButton />}
          <ExportMenu type={type} />
          <TableImportButton type={type} />
          {hasCreate && isMadeHere ? <CreateButton /> : null}
        </TopToolbar>
      }
      empty={<EmptyList type={type} text={say(empty)} isMadeHere={isMadeHere} />}
    >
      {isNarrow ? (
        <RecordCards type={type} columns={columns} cells={cells} />
      ) : (
        <RecordTable type={type} columns={columns} cells={cells} />
      )}
    </List>
  );
}
