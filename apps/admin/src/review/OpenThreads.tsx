import { Alert, Link } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import { useSay } from '../language/use-say.ts';
import { isOpen } from './thread.ts';
import { useThreads } from './use-threads.ts';

/** Warns whoever decides while people are still talking; it doesn't hold them up. */
export function OpenThreads({ version }: { version: string }) {
  const say = useSay();
  const open = useThreads(version).filter(isOpen).length;
  if (open === 0) return null;
  return (
    <Alert severity="warning">
      {say(
        '%{smart_count} thread of comments is still open. |||| %{smart_count} threads of comments are still open.',
        {
          smart_count: open,
        },
      )}{' '}
      {say('You may go on all the same.')}{' '}
      <Link component={RouterLink} to={`/policy-version/${version}/show?tab=comments`} color="inherit">
        {say('Read the comments')}
      </Link>
    </Alert>
  );
}
