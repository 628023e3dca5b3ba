import { Alert, Box, Button, Link, Skeleton, Typography } from '@mui/material';
import { Title } from 'react-admin';
import { Link as RouterLink, useParams } from 'react-router-dom';
import { Said } from '../language/Said.tsx';
import { useSay } from '../language/use-say.ts';
import { Problem } from '../verb/Problem.tsx';
import { FormCells } from './FormCells.tsx';
import { MissingFacts } from './MissingFacts.tsx';
import { type ModelFormAnswer, useModelForm } from './model-form.ts';

/** The form of a policy: complete, or with everything that it lacks. */
export function ModelFormPage() {
  const say = useSay();
  const { key = '' } = useParams();
  const { data, error, isPending, refetch } = useModelForm(key);
  return (
    <Box sx={{ pt: 2, maxWidth: 960 }}>
      <Title title={say('Model privacy form')} />
      <Typography component="h1" variant="h5" sx={{ overflowWrap: 'anywhere' }}>
        {say('Model privacy form of %{policy}', { policy: data?.policy?.title ?? key })}
      </Typography>
      {isPending ? <Skeleton variant="rounded" height={320} aria-label={say('Loading')} /> : null}
      {error ? (
        <>
          <Problem error={error} />
          <Button onClick={() => refetch()}>{say('Try again')}</Button>
        </>
      ) : null}
      {data ? <Answered policy={key} form={data} /> : null}
    </Box>
  );
}

function Answered({ policy, form }: { policy: string; form: ModelFormAnswer }) {
  const say = useSay();
  const { version, cells, missing } = form;
  return (
    <>
      <Typography color="text.secondary" sx={{ mb: 2 }}>
        <Said
          sentence="From %{link}, by 12 CFR part 1016, appendix."
          parts={{
            link: (
              <Link component={RouterLink} to={`/policy-version/${version.id}/show`}>
                {say('version %{number}', { number: version.number })}
              </Link>
            ),
          }}
        />
      </Typography>
      {missing.length ? (
        <>
          <Alert severity="warning" sx={{ mb: 2 }}>
            {say(
              'The form is not made while a fact is missing. |||| ' +
                'The form is not made while %{smart_count} facts are missing.',
              { smart_count: missing.length },
            )}{' '}
            {say('The public finds nothing at its address.')}
          </Alert>
          <MissingFacts missing={missing} />
        </>
      ) : (
        <Alert severity="success" sx={{ mb: 2 }}>
          <Said
            sentence="Every cell is filled. %{link}"
            parts={{
              link: (
                <Link href={`/policies/${encodeURIComponent(policy)}/model-form`}>
                  {say('Read and print it')}
                </Link>
              ),
            }}
          />
        </Alert>
      )}
      <FormCells cells={cells} />
    </>
  );
}
