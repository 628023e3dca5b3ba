import { Box, Link, Typography } from '@mui/material';
import { useCreatePath } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { useSay } from '../language/use-say.ts';
import { type AffectedPolicy, standingInWords } from './where-used.ts';

/** Policy by policy, version by version, where a change is felt. */
export function AffectedPolicies({ policies }: { policies: readonly AffectedPolicy[] }) {
  const say = useSay();
  const path = useCreatePath();
  return (
    <Box component="ul" sx={{ m: 0, pl: 2.5, overflowWrap: 'anywhere' }}>
      {policies.map(({ policy, uses, versions }) => (
        <li key={policy.id}>
          <Link component={RouterLink} to={path({ resource: 'policy', type: 'show', id: policy.id })}>
            {policy.title}
          </Link>{' '}
          {uses && !versions.length ? (
            <Typography component="span" variant="body2" color="text.secondary">
              {say('the policy itself')}
            </Typography>
          ) : null}
          {versions.length ? (
            <Box component="ul" sx={{ pl: 2.5, typography: 'body2' }}>
              {versions.map(({ version, standing, uses: count }) => (
                <li key={version.id}>
                  <Link
                    component={RouterLink}
                    to={path({ resource: 'policy-version', type: 'show', id: version.id })}
                  >
                    {version.number === null
                      ? say('Version without a number')
                      : say('Version %{number}', { number: version.number })}
                  </Link>{' '}
                  ({say(standingInWords(standing))}):{' '}
                  {say('%{smart_count} record |||| %{smart_count} records', { smart_count: count })}
                </li>
              ))}
            </Box>
          ) : null}
        </li>
      ))}
    </Box>
  );
}
