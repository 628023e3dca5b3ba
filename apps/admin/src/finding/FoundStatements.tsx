import { Box, Link, Typography } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import { useSay } from '../language/use-say.ts';
import type { FoundStatement } from './findings.ts';
import { Quotes } from './Quotes.tsx';
import { nameOf } from './VersionLinks.tsx';

type Props = { statements: readonly FoundStatement[]; own: string };

/** The statements it is about, with the words that say them where the register has them. */
export function FoundStatements({ statements, own }: Props) {
  const say = useSay();
  if (statements.length === 0) return null;
  return (
    <Box component="ul" sx={{ pl: 2.5, my: 1 }}>
      {statements.map(({ id, policy, key, summary, version, passages }) => (
        <Typography
          key={`${version.id} ${key}`}
          component="li"
          variant="body2"
          sx={{ overflowWrap: 'anywhere' }}
        >
          {id ? (
            <Link component={RouterLink} to={`/statement/${id}/show`}>
              {summary}
            </Link>
          ) : (
            summary
          )}
          {policy === own ? null : ` (${policy}, ${nameOf(version.number, say).toLowerCase()})`}
          <Quotes places={passages} />
        </Typography>
      ))}
    </Box>
  );
}
