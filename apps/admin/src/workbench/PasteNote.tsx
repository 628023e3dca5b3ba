import { Alert } from '@mui/material';
import { useSay } from '../language/use-say.ts';

/** What became of pasted words, told where nothing above moves. */
export function PasteNote({ notice }: { notice: string | null }) {
  const say = useSay();
  return (
    <div role="status">
      {notice ? (
        <Alert severity="info" square>
          {say(notice)}
        </Alert>
      ) : null}
    </div>
  );
}
