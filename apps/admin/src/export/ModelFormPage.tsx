import { Alert, Box, Button, Link, Skeleton, Typography } from '@mui/material';
import { Title } from 'react-admin';
import { Link as RouterLink, useParams } from 'react-router-dom';
import { Problem } from '../verb/Problem.tsx';
import { FormCells } from './FormCells.tsx';
import { MissingFacts } from './MissingFacts.tsx';
import { type ModelFormAnswer, useModelForm } from './model-form.ts';

/** The form of a policy: complete, or with everything that it lacks. */
export function ModelFormPage() {
  const { key = '' } = useParams();
  const { data, error, isPending, refetch } = useModelForm(key);
  return (
    <Box sx={{ pt: 2, maxWidth: 960 }}>
      <Title title="Model privacy form" />
      <Typography component="h1" variant="h5" sx={{ overflowWrap: 'anywhere' }}>
        Model privacy form of {data?.policy?.title ?? key}
      </Typography>
      {isPending ? <Skeleton variant="rounded" height={320} aria-label="Loading" /> : null}
      {error ? (
        <>
          <Problem error={error} />
          <Button onClick={() => refetch()}>Try again</Button>
        </>
      ) : null}
      {data ? <Answered policy={key} form={data} /> : null}
    </Box>
  );
}

function Answered({ policy, form }: { policy: string; form: ModelFormAnswer }) {
  const { version, cells, missing } = form;
  return (
    <>
      <Typography color="text.secondary" sx={{ mb: 2 }}>
        From{' '}
        <Link component={RouterLink} to={`/policy-version/${version.id}/show`}>
          version {version.number}
        </Link>
        , by 12 CFR part 1016, appendix.
      </Typography>
      {missing.length ? (
        <>
          <Alert severity="warning" sx={{ mb: 2 }}>
            The form is not made while {missing.length === 1 ? 'a fact is' : `${missing.length} facts are`}{' '}
            missing. The public finds nothing at its address.
          </Alert>
          <MissingFacts missing={missing} />
        </>
      ) : (
        <Alert severity="success" sx={{ mb: 2 }}>
          Every cell is filled.{' '}
          <Link href={`/policies/${encodeURIComponent(policy)}/model-form`}>Read and print it</Link>
        </Alert>
      )}
      <FormCells cells={cells} />
    </>
  );
}
