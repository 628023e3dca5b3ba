import { Box, Button, Link, Skeleton, Stack, Typography } from '@mui/material';
import { Title } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { useSay } from '../language/use-say.ts';
import { Problem } from '../verb/Problem.tsx';
import { AdoptionCard } from './AdoptionCard.tsx';
import { useComingAdoptions } from './adoptions.ts';

/** Before a version is in force: which apps know of it, and whom to remind. */
export function AdoptionPage() {
  const say = useSay();
  const { data, error, isPending, refetch } = useComingAdoptions();
  return (
    <Box sx={{ pt: 2, maxWidth: 1080 }}>
      <Title title={say('Adoption board')} />
      <Typography component="h1" variant="h5">
        {say('Adoption board')}
      </Typography>
      <Typography color="text.secondary" sx={{ mb: 2 }}>
        {say(
          'Which apps have fetched or acknowledged what is on its way. An app is known by the token it asks with.',
        )}
      </Typography>
      {isPending ? <Skeleton variant="rounded" height={240} aria-label={say('Loading')} /> : null}
      {error ? (
        <>
          <Problem error={error} />
          <Button onClick={() => refetch()}>{say('Try again')}</Button>
        </>
      ) : null}
      {data?.length === 0 ? <NothingComing /> : null}
      <Stack spacing={2}>
        {data?.map((adoption) => (
          <AdoptionCard key={adoption.version.id} adoption={adoption} />
        ))}
      </Stack>
    </Box>
  );
}

function NothingComing() {
  const say = useSay();
  return (
    <Box sx={{ py: 4, textAlign: 'center' }}>
      <Typography color="text.secondary" gutterBottom>
        {say('No version is on its way. Once one is posted, the apps that it concerns stand here.')}
      </Typography>
      <Link component={RouterLink} to="/app">
        {say('The apps')}
      </Link>
    </Box>
  );
}
