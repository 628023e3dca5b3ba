/** A version on paper: where it stands, its whole text, and what it states. */
import { Alert, Box, Button, Skeleton, Typography } from '@mui/material';
import { policyText } from '@privacy-register/documents/text/policy-text';
import { textHash } from '@privacy-register/schema/policy-text/text-hash';
import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import { Fragment, jsx, jsxs } from 'react/jsx-runtime';
import { Title } from 'react-admin';
import { Link as RouterLink, useParams } from 'react-router-dom';
import { useSay } from '../language/use-say.ts';
import { useVersionFile } from '../policy-version/version-file.ts';
import { Problem } from '../verb/Problem.tsx';
import { SheetHead } from './SheetHead.tsx';
import { SheetStatements } from './SheetStatements.tsx';

export function VersionSheet() {
  const { id = '' } = useParams();
  const say = useSay();
  const { data: file, error, isPending } = useVersionFile(id);
  if (isPending) return <Skeleton variant="rounded" height={480} aria-busy="true" sx={{ mt: 2 }} />;
  if (error) return <Problem error={error} />;
  if (!file)
    return <Alert severity="warning">{say('There is no such version, or you may not see it.')}</Alert>;
  const { version, policy, statements } = file;
  const text = version.text ?? '';
  return (
    <Box className="sheet" sx={{ pt: 1, maxWidth: '75ch' }}>
      <Title title={say('For printing')} />
      <Box className="not-printed" sx={{ display: 'flex', gap: 1, mb: 2 }}>
        <Button variant="contained" onClick={() => window.print()}>
          {say('Print')}
        </Button>
        <Button component={RouterLink} to={`/policy-version/${id}/show`}>
          {say('Back to the version')}
        </Button>
      </Box>
      <SheetHead file={file} hash={text ? textHash(text) : null} />
      {text ? (
        <Box component="section" aria-labelledby="sheet-text" lang={policy.language} sx={prose}>
          <Typography id="sheet-text" component="h2" variant="h6">
            {say('The text')}
          </Typography>
          {toJsxRuntime(policyText({ markdown: text, topLevel: 3 }), { Fragment, jsx, jsxs })}
        </Box>
      ) : null}
      <SheetStatements statements={statements} />
    </Box>
  );
}

const prose = {
  mt: 2,
  overflowWrap: 'anywhere',
  '& table': { borderCollapse: 'collapse' },
  '& th, & td': { border: 1, borderColor: 'divider', p: 0.5, textAlign: 'start', verticalAlign: 'top' },
  '& a': { color: 'primary.main' },
};
