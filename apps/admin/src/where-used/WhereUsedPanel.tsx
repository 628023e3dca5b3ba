import { Box, Card, CardContent, Skeleton, Typography } from '@mui/material';
import { useRecordContext } from 'react-admin';
import { useSay } from '../language/use-say.ts';
import { Problem } from '../verb/Problem.tsx';
import { AffectedPolicies } from './AffectedPolicies.tsx';
import { UseList } from './UseList.tsx';
import { useWhereUsed } from './where-used.ts';

/** Stands on the page of a record: what refers to it, and which policies feel a change of it. */
export function WhereUsedPanel() {
  const say = useSay();
  const record = useRecordContext();
  const { data, error, isPending } = useWhereUsed(String(record?.id ?? ''));
  return (
    <Card variant="outlined" component="section" aria-labelledby="where-used" sx={{ mt: 2 }}>
      <CardContent>
        <Typography id="where-used" component="h2" variant="h6" gutterBottom>
          {say('Where it is used')}
        </Typography>
        <Box sx={{ minHeight: 48 }}>
          {isPending ? <Skeleton width="40%" aria-label={say('Loading')} /> : null}
          <Problem error={error} />
          {data?.total === 0 ? (
            <Typography color="text.secondary">{say('Nothing in the register refers to it.')}</Typography>
          ) : null}
          {data ? <UseList groups={data.groups} /> : null}
          {data?.policies.length ? (
            <>
              <Typography component="h3" variant="subtitle2">
                {say('A change of it is felt in')}
              </Typography>
              <AffectedPolicies policies={data.policies} />
            </>
          ) : null}
        </Box>
      </CardContent>
    </Card>
  );
}
