import { Alert, AlertTitle, Skeleton } from '@mui/material';
import { useSay } from '../language/use-say.ts';
import { AffectedPolicies } from '../where-used/AffectedPolicies.tsx';
import { useWhereUsed } from '../where-used/where-used.ts';

/** Which policies feel a change of a term, said before it is made. */
export function ReachOfTerm({ id }: { id: string }) {
  const say = useSay();
  const { data, isPending } = useWhereUsed(id);
  if (isPending) return <Skeleton variant="rounded" height={64} aria-label={say('Loading')} />;
  if (!data?.policies.length)
    return <Alert severity="success">{say('No policy uses it or a narrower term.')}</Alert>;
  return (
    <Alert severity="warning" sx={{ '& .MuiAlert-message': { minWidth: 0 } }}>
      <AlertTitle>{say('Felt in')}</AlertTitle>
      <AffectedPolicies policies={data.policies} />
    </Alert>
  );
}
