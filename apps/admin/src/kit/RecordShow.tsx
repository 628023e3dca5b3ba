import { Box, Card, CardContent, Skeleton, Stack } from '@mui/material';
import type { RecordType } from '@privacy-register/schema/kit/record-type';
import type { ComponentType, ReactNode } from 'react';
import {
  EditButton,
  ShowBase,
  TopToolbar,
  useCanAccess,
  useRecordContext,
  useResourceDefinition,
} from 'react-admin';
import { RecordTrailPanel } from '../audit/RecordTrailPanel.tsx';
import { useSay } from '../language/use-say.ts';
import { WhereUsedPanel } from '../where-used/WhereUsedPanel.tsx';
import { ArchiveButton } from './ArchiveButton.tsx';
import { ArchivedNote } from './ArchivedNote.tsx';
import { FieldValue } from './FieldValue.tsx';
import { isSaid } from './is-said.ts';
import { Kept } from './Kept.tsx';
import { RecordHeading } from './RecordHeading.tsx';
import { whole } from './whole.ts';

type Props = {
  type: RecordType;
  below?: ComponentType;
  without?: readonly string[];
  /** Leaves out what the record does not say. */
  isBrief?: boolean;
  isChangeable?: boolean;
  actions?: ReactNode;
};

export function RecordShow({
  type,
  below: Below,
  without = [],
  isBrief = false,
  isChangeable = true,
  actions = null,
}: Props) {
  const { hasEdit } = useResourceDefinition({ resource: type.name });
  const { canAccess } = useCanAccess({ resource: type.name, action: 'edit' });
  const mayChange = hasEdit && isChangeable && canAccess;
  return (
    <ShowBase queryOptions={whole} loading={<Loading />}>
      <Box sx={{ pt: 2 }}>
        {mayChange || actions ? (
          <TopToolbar>
            {actions}
            {mayChange ? <EditButton /> : null}
            {mayChange ? <ArchiveButton type={type} /> : null}
          </TopToolbar>
        ) : null}
        <RecordHeading type={type} />
        <ArchivedNote type={type} />
        <Card variant="outlined">
          <CardContent>
            <Fields type={type} without={without} isBrief={isBrief} />
          </CardContent>
        </Card>
        {Below ? <Below /> : null}
        <WhereUsedPanel />
        <RecordTrailPanel />
      </Box>
    </ShowBase>
  );
}

function Loading() {
  const say = useSay();
  return (
    <Stack spacing={1} sx={{ pt: 6 }} role="status" aria-busy="true" aria-label={say('Loading')}>
      <Skeleton variant="text" width="50%" height={48} />
      <Skeleton variant="rounded" height={240} />
    </Stack>
  );
}

function Fields({
  type,
  without,
  isBrief,
}: {
  type: RecordType;
  without: readonly string[];
  isBrief: boolean;
}) {
  const say = useSay();
  const record = useRecordContext();
  if (!record) return null;
  const fields = Object.entries(type.fields).filter(
    ([name, { secret }]) => !secret && !without.includes(name) && (!isBrief || isSaid(record[name])),
  );
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        display: 'grid',
        gap: 1.5,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: '14rem minmax(0, 1fr)' },
      }}
    >
      {fields.map(([name, field]) => (
        <Box key={name} sx={{ display: 'contents' }}>
          <Box component="dt" sx={{ color: 'text.secondary', mb: { xs: -1.5, sm: 0 } }}>
            {say(field.label)}
          </Box>
          <Box component="dd" sx={{ m: 0, minWidth: 0, overflowWrap: 'anywhere' }}>
            <FieldValue field={field} value={record[name]} />
          </Box>
        </Box>
      ))}
      <Kept record={record} />
    </Box>
  );
}
