import { Box, Link, Typography } from '@mui/material';
import { useCreatePath } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { useSay } from '../language/use-say.ts';
import { useWhereUsed } from '../where-used/where-used.ts';

/** Other policies whose records name this one: they prevail over it, translate it, or send their readers to it. */
export function OthersAffected({ policy }: { policy: string }) {
  const say = useSay();
  const path = useCreatePath();
  const { data } = useWhereUsed(policy);
  const others = data?.policies.filter((each) => each.policy.id !== policy) ?? [];
  if (others.length === 0) return null;
  return (
    <Box>
      <Typography component="h3" variant="subtitle2">
        {say('%{smart_count} other policy refers to it |||| %{smart_count} other policies refer to it', {
          smart_count: others.length,
        })}
      </Typography>
      <Box component="ul" sx={{ my: 0, pl: 2.5, overflowWrap: 'anywhere', typography: 'body2' }}>
        {others.map(({ policy: { id, title } }) => (
          <li key={id}>
            <Link component={RouterLink} to={path({ resource: 'policy', type: 'show', id })}>
              {title}
            </Link>
          </li>
        ))}
      </Box>
    </Box>
  );
}
