import { Box, Link, Typography } from '@mui/material';
import { useCreatePath } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { useLow, useSay } from '../language/use-say.ts';
import type { Use, UseGroup } from './where-used.ts';

/** The records that refer to one, by type, each with the fields that name it. */
export function UseList({ groups }: { groups: readonly UseGroup[] }) {
  const low = useLow();
  const say = useSay();
  return groups.map((group) => (
    <Box key={group.type} component="section" sx={{ mb: 2 }}>
      <Typography component="h3" variant="subtitle2">
        {group.count === 1 ? `1 ${low(group.label)}` : `${group.count} ${low(group.plural)}`}
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5, overflowWrap: 'anywhere' }}>
        {group.uses.map((use) => (
          <li key={use.id}>
            <UseLink type={group.type} use={use} />
          </li>
        ))}
        {group.count > group.uses.length ? (
          <li>{say('and %{count} more', { count: group.count - group.uses.length })}</li>
        ) : null}
      </Box>
    </Box>
  ));
}

function UseLink({ type, use }: { type: string; use: Use }) {
  const say = useSay();
  const path = useCreatePath();
  return (
    <>
      <Link component={RouterLink} to={path({ resource: type, type: 'show', id: use.id })}>
        {use.title}
      </Link>{' '}
      <Typography component="span" variant="body2" color="text.secondary">
        ({[...use.fields.map((label) => say(label)), ...(use.isArchived ? [say('archived')] : [])].join(', ')}
        )
      </Typography>
    </>
  );
}
