import { Alert, Button, Skeleton, Stack } from '@mui/material';
import { useParams } from 'react-router-dom';
import { useSay } from '../language/use-say.ts';
import { useOutlook } from '../policy-version/outlook.ts';
import { useVersionFile } from '../policy-version/version-file.ts';
import { Problem } from '../verb/Problem.tsx';
import { Review } from './Review.tsx';

/** A version in review, gone through difference by difference. */
export function ReviewPage() {
  const say = useSay();
  const { id = '' } = useParams();
  const { data: file, error, isPending, refetch } = useVersionFile(id);
  const outlook = useOutlook(id, file?.version.revision ?? 0, Boolean(file));
  if (isPending) {
    return (
      <Stack spacing={2} sx={{ pt: 3 }} aria-busy="true" aria-label={say('Loading')}>
        <Skeleton variant="text" width="60%" height={48} />
        <Skeleton variant="rounded" height={320} />
      </Stack>
    );
  }
  if (error) {
    return (
      <>
        <Problem error={error} />
        <Button onClick={() => refetch()}>{say('Try again')}</Button>
      </>
    );
  }
  if (!file) {
    return <Alert severity="warning">{say('There is no such version, or you may not see it.')}</Alert>;
  }
  return <Review file={file} outlook={outlook.data ?? null} />;
}
