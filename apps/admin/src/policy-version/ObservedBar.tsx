import { Alert, Link, Stack } from '@mui/material';
import type { SourceDocument } from '@privacy-register/schema/record/source-document';
import { useGetOne } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { Said } from '../language/Said.tsx';
import { useSay } from '../language/use-say.ts';
import { AdoptionButton } from './AdoptionButton.tsx';
import { SeenAgainButton } from './SeenAgainButton.tsx';
import type { VersionFile } from './version-file.ts';

/** Says of an observed version what it is, and what can be done with it. */
export function ObservedBar({ file }: { file: VersionFile }) {
  const say = useSay();
  const { version } = file;
  const id = version.sourceDocument ?? '';
  const { data } = useGetOne<SourceDocument>('source-document', { id }, { enabled: id !== '' });
  if (version.status !== 'observed') return null;
  return (
    <Stack spacing={1.5} sx={{ mt: 2 }}>
      <Alert severity="info" sx={{ '& .MuiAlert-message': { minWidth: 0, overflowWrap: 'anywhere' } }}>
        <b>{say('Observed:')}</b> {say('our record of a public document, in our own words.')}
        {data ? (
          <>
            {' '}
            <Said
              sentence="Source: %{source}, SHA-256 %{hash}."
              parts={{
                source: (
                  <Link component={RouterLink} to={`/source-document/${data.id}/show`} color="inherit">
                    {data.title}
                  </Link>
                ),
                hash: data.sha256,
              }}
            />
          </>
        ) : null}
      </Alert>
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
        <AdoptionButton file={file} />
        {data ? <SeenAgainButton file={file} source={data} /> : null}
      </Stack>
    </Stack>
  );
}
