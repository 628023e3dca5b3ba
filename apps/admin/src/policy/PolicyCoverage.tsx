import { Box, Button, Card, CardContent, Stack, Typography } from '@mui/material';
import type { Coverage } from '@privacy-register/schema/record/policy';
import { useCanAccess, useGetList } from 'react-admin';
import { Link } from 'react-router-dom';
import { Named } from '../kit/Named.tsx';
import { Said } from '../language/Said.tsx';
import { useSay } from '../language/use-say.ts';
import { Moment } from '../time/Moment.tsx';

/** Where the policy applies, and where its notices must stand. */
export function PolicyCoverage({ policy }: { policy: string }) {
  const say = useSay();
  const { data, isLoading } = useGetList<Coverage>('coverage', {
    filter: { policy },
    sort: { field: 'fromAt', order: 'ASC' },
    pagination: { page: 1, perPage: 200 },
  });
  const { canAccess } = useCanAccess({ resource: 'coverage', action: 'create' });
  return (
    <Card variant="outlined" sx={{ mt: 2 }}>
      <CardContent>
        <Stack direction="row" spacing={2} sx={{ alignItems: 'center', mb: 1 }}>
          <Typography component="h2" variant="h6" sx={{ flexGrow: 1 }}>
            {say('Coverage')}
          </Typography>
          {canAccess ? (
            <Button
              component={Link}
              to={`/coverage/create?source=${encodeURIComponent(JSON.stringify({ policy }))}`}
            >
              {say('Cover a platform')}
            </Button>
          ) : null}
        </Stack>
        {data?.length === 0 && !isLoading ? (
          <Typography color="text.secondary">
            {say('It covers no platform yet, so no site would have to show its notices.')}
          </Typography>
        ) : null}
        {data?.map(({ id, platform, fromAt, toAt }) => (
          <Box key={id} sx={{ py: 1, borderTop: 1, borderColor: 'divider' }}>
            <Named id={platform} isLink />
            <Typography variant="body2" color="text.secondary">
              {fromAt ? (
                <Said sentence="from %{moment}" parts={{ moment: <Moment at={fromAt} /> }} />
              ) : (
                say('since when is not known')
              )}{' '}
              {toAt ? <Said sentence="until %{moment}" parts={{ moment: <Moment at={toAt} /> }} /> : null}
            </Typography>
          </Box>
        ))}
      </CardContent>
    </Card>
  );
}
