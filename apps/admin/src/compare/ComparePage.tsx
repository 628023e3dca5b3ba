import { Box, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { Title } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { useSay } from '../language/use-say.ts';
import { addressOf, type Compared, comparedBy } from './address.ts';
import { DocumentsCompared } from './DocumentsCompared.tsx';
import { VersionsCompared } from './VersionsCompared.tsx';

/** Two versions of a policy, or two policies, side by side; the address holds all that is chosen. */
export function ComparePage() {
  const say = useSay();
  const [params, setParams] = useSearchParams();
  const compared = comparedBy(params);
  const change = (next: Compared) => setParams(addressOf(next), { replace: true });
  return (
    <Box sx={{ pt: 2 }}>
      <Title title={say('Compare')} />
      <Box className="not-printed" sx={{ mb: 2 }}>
        <Typography component="h1" variant="h5" sx={{ mb: 1.5 }}>
          {say('Compare')}
        </Typography>
        <ToggleButtonGroup
          exclusive
          size="small"
          aria-label={say('What is compared')}
          value={compared.of}
          onChange={(_, of: Compared['of'] | null) => of && change(comparedBy(new URLSearchParams({ of })))}
        >
          <ToggleButton value="versions">{say('Two versions')}</ToggleButton>
          <ToggleButton value="documents">{say('Two documents')}</ToggleButton>
        </ToggleButtonGroup>
      </Box>
      {compared.of === 'versions' ? (
        <VersionsCompared asked={compared} onChange={change} />
      ) : (
        <DocumentsCompared asked={compared} onChange={change} />
      )}
    </Box>
  );
}
