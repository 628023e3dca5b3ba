import { Button } from '@mui/material';
import { useRecordContext } from 'react-admin';
import { Link } from 'react-router-dom';
import { useSay } from '../language/use-say.ts';

/** To where it was said, with its answers. */
export function CommentWays() {
  const say = useSay();
  const record = useRecordContext();
  if (!record) return null;
  return (
    <Button
      component={Link}
      to={`/policy-version/${record.version}/show?tab=comments`}
      variant="outlined"
      sx={{ mt: 2 }}
    >
      {say('Open all comments on the version')}
    </Button>
  );
}
