import { Button } from '@mui/material';
import { Link } from 'react-router-dom';
import { useSay } from '../language/use-say.ts';
import { dataMapPath, type Start } from './shown.ts';

export function DataMapLink({ start }: { start: Start }) {
  const say = useSay();
  return (
    <Button component={Link} to={dataMapPath(start)} size="small">
      {say('Data map')}
    </Button>
  );
}
