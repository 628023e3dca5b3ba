import { Alert, Skeleton } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { ask } from '../data-provider/ask.ts';
import { SteadyButton } from '../kit/SteadyButton.tsx';
import { useSay } from '../language/use-say.ts';
import { Problem } from '../verb/Problem.tsx';

type Chain = { verifiedUpTo: number; head: string; brokenAt: number | null };

/** Whether the chain is as it was written, looked at when the page is opened and when somebody asks. */
export function ChainNote() {
  const say = useSay();
  const { data, error, isPending, isFetching, refetch } = useQuery({
    queryKey: ['audit-chain'],
    queryFn: ({ signal }) =>
      ask<{ auditChain: Chain }>('{ auditChain { verifiedUpTo head brokenAt } }', {}, signal),
  });
  if (isPending) return <Skeleton variant="rounded" height={48} />;
  if (error) return <Problem error={error} />;
  const { verifiedUpTo, head, brokenAt } = data.auditChain;
  return (
    <Alert
      severity={brokenAt === null ? 'success' : 'error'}
      action={
        <SteadyButton color="inherit" size="small" disabled={isFetching} onClick={() => refetch()}>
          {say('Verify again')}
        </SteadyButton>
      }
      sx={{ overflowWrap: 'anywhere' }}
    >
      {brokenAt === null
        ? say('Verified up to entry %{verified}, the last one: %{hash}', {
            verified: verifiedUpTo,
            hash: `${head.slice(0, 16)}…`,
          })
        : say('Entry %{broken} is not as it was written. Verified up to entry %{verified} only.', {
            broken: brokenAt,
            verified: verifiedUpTo,
          })}
    </Alert>
  );
}
