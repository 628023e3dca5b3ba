import { Box, Card, CardActionArea, CardContent, Skeleton, Stack, Typography } from '@mui/material';
import type { RecordType } from '@privacy-register/schema/kit/record-type';
import { RecordContextProvider, useCreatePath, useListContext } from 'react-admin';
import { Link } from 'react-router-dom';
import { useSay } from '../language/use-say.ts';
import { EmptyList } from './EmptyList.tsx';
import { RecordTitle } from './Named.tsx';
import { Cell, type Cells, labelOf } from './RecordTable.tsx';

type Props = { type: RecordType; columns: string[]; cells: Cells };

/** The list on a narrow screen: a card each, nothing cut off. */
export function RecordCards({ type, columns, cells }: Props) {
  const say = useSay();
  const { data, isPending } = useListContext();
  const path = useCreatePath();
  if (isPending) return <CardsToCome />;
  if (data?.length === 0) return <EmptyList type={type} text={say('Nothing matches.')} />;
  return (
    <Stack spacing={1} sx={{ p: 1 }}>
      {data?.map((record) => (
        <RecordContextProvider key={record.id} value={record}>
          <Card variant="outlined">
            <CardActionArea component={Link} to={path({ resource: type.name, type: 'show', id: record.id })}>
              <CardContent>
                <Typography sx={{ fontWeight: 500, overflowWrap: 'anywhere' }}>
                  <RecordTitle resource={type.name} record={record} />
                </Typography>
                {columns.slice(0, 4).map((name) => (
                  <Box key={name} sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', typography: 'body2' }}>
                    <Box component="span" sx={{ color: 'text.secondary' }}>
                      {say(labelOf(type, name))}
                    </Box>
                    <span>
                      <Cell type={type} name={name} cells={cells} />
                    </span>
                  </Box>
                ))}
              </CardContent>
            </CardActionArea>
          </Card>
        </RecordContextProvider>
      ))}
    </Stack>
  );
}

const CardsToCome = () => {
  const say = useSay();
  return (
    <Stack spacing={1} sx={{ p: 1 }} role="status" aria-busy="true" aria-label={say('Loading')}>
      {['first', 'second', 'third'].map((place) => (
        <Skeleton key={place} variant="rounded" height={96} />
      ))}
    </Stack>
  );
};
