import { Chip, Link } from '@mui/material';
import { isSortable } from '@privacy-register/desk/provider/filter.ts';
import type { RecordType } from '@privacy-register/schema/kit/record-type';
import type { ComponentType } from 'react';
import { DataTable, useCanAccess, useCreatePath, useRecordContext } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { sentence } from '../language/say.ts';
import { useSay } from '../language/use-say.ts';
import { BulkActions } from '../list/BulkActions.tsx';
import { isKeptInBulk } from '../list/bulk-step.ts';
import { Moment } from '../time/Moment.tsx';
import { EmptyList } from './EmptyList.tsx';
import { FieldValue } from './FieldValue.tsx';
import { RecordTitle } from './Named.tsx';

type Props = { type: RecordType; columns: string[]; cells: Cells };

export function RecordTable({ type, columns, cells }: Props) {
  const say = useSay();
  const { canAccess } = useCanAccess({ resource: type.name, action: 'edit' });
  const further = furtherColumns(type, columns);
  return (
    <DataTable
      rowClick="show"
      bulkActionButtons={canAccess && isKeptInBulk(type) ? <BulkActions type={type} /> : false}
      hiddenColumns={further}
      empty={<EmptyList type={type} text={say('Nothing matches.')} />}
    >
      <DataTable.Col source={type.title} label={type.label} disableSort={!isSortable(type, type.title)}>
        <Title type={type} />
      </DataTable.Col>
      {[...columns, ...further].map((name) => (
        <DataTable.Col
          key={name}
          source={name}
          label={labelOf(type, name)}
          disableSort={!isSortable(type, name)}
        >
          <Cell type={type} name={name} cells={cells} />
        </DataTable.Col>
      ))}
    </DataTable>
  );
}

/** Those that a person may have shown beside the usual ones: whatever fits a cell. */
function furtherColumns(type: RecordType, columns: string[]): string[] {
  const fitting = Object.entries(type.fields).filter(([name, field]) => {
    return (
      !field.secret &&
      name !== type.title &&
      !['prose', 'json', 'part', 'parts', 'oneOf'].includes(field.kind)
    );
  });
  return [...fitting.map(([name]) => name), 'createdAt', 'updatedAt'].filter(
    (name) => !columns.includes(name),
  );
}

const systemLabels: Record<string, string> = { createdAt: sentence('Made'), updatedAt: sentence('Changed') };
export const labelOf = (type: RecordType, name: string) =>
  type.fields[name]?.label ?? systemLabels[name] ?? name;

function Title({ type }: { type: RecordType }) {
  const say = useSay();
  const record = useRecordContext();
  const path = useCreatePath();
  if (!record) return null;
  return (
    <>
      <Link
        component={RouterLink}
        to={path({ resource: type.name, id: record.id, type: 'show' })}
        color="text.primary"
        underline="hover"
        onClick={(event) => event.stopPropagation()}
        sx={{ overflowWrap: 'anywhere', fontWeight: 500 }}
      >
        <RecordTitle resource={type.name} record={record} />
      </Link>
      {record.archivedAt ? <Chip size="small" label={say('Archived')} sx={{ ml: 1 }} /> : null}
    </>
  );
}

/** Columns that a resource shows its own way. */
export type Cells = Record<string, ComponentType>;
type CellProps = { type: RecordType; name: string; cells: Cells };

export function Cell({ type, name, cells }: CellProps) {
  const record = useRecordContext();
  const Own = cells[name];
  if (Own) return <Own />;
  const field = type.fields[name];
  return field ? <FieldValue field={field} value={record?.[name]} isShort /> : <Moment at={record?.[name]} />;
}
