import { Box, Link, Typography } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import { useAdoption } from '../adoption/adoptions.ts';
import { useSay } from '../language/use-say.ts';

/** Programs that serve a covered platform or follow the policy: they live by what it says. */
export function AppsAffected({ version }: { version: string }) {
  const say = useSay();
  const { data } = useAdoption(version);
  if (!data || data.apps.length === 0) return null;
  return (
    <Box sx={{ mb: 1 }}>
      <Typography component="h3" variant="subtitle2">
        {say('It concerns %{smart_count} app |||| It concerns %{smart_count} apps', {
          smart_count: data.apps.length,
        })}
      </Typography>
      <Box component="ul" sx={{ my: 0, pl: 2.5, overflowWrap: 'anywhere', typography: 'body2' }}>
        {data.apps.map(({ app: { id, name, owner } }) => (
          <li key={id}>
            <Link component={RouterLink} to={`/app/${id}/show`}>
              {name}
            </Link>
            {` – ${owner}`}
          </li>
        ))}
      </Box>
    </Box>
  );
}
