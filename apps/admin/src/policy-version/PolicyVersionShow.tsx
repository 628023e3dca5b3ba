import { Alert, Box, Button, Skeleton, Stack } from '@mui/material';
import { useParams } from 'react-router-dom';
import { useSay } from '../language/use-say.ts';
import { Problem } from '../verb/Problem.tsx';
import { ObservedBar } from './ObservedBar.tsx';
import { useOutlook } from './outlook.ts';
import { VerbBar } from './VerbBar.tsx';
import { VersionHeader } from './VersionHeader.tsx';
import { VersionTabs } from './VersionTabs.tsx';
import { useVersionFile } from './version-file.ts';

/** The page of a version: where it stands, what comes next, and everything it holds. */
export function PolicyVersionShow() {
  const say = useSay();
  const { id = '' } = useParams();
  const { data: file, error, isPending, refetch } = useVersionFile(id);
  const outlook = useOutlook(id, file?.version.revision ?? 0, Boolean(file));

  if (isPending) {
    return (
      <Stack spacing={2} sx={{ pt: 3 }} role="status" aria-busy="true" aria-label={say('Loading')}>
        <Skeleton variant="text" width="60%" height={48} />
        <Skeleton variant="rounded" height={120} />
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
  return (
    <Box>
      <VersionHeader file={file} outlook={outlook.data ?? null} />
      <Problem error={outlook.error} />
      <ObservedBar file={file} />
      {outlook.data ? <VerbBar file={file} outlook={outlook.data} /> : null}
      <VersionTabs file={file} outlook={outlook.data ?? null} />
    </Box>
  );
}
