import { Typography } from '@mui/material';
import { useSay } from '../language/use-say.ts';
import { useVerb } from '../verb/use-verb.ts';
import { VerbDialog } from '../verb/VerbDialog.tsx';
import type { Finding } from './findings.ts';

type Props = { acceptance: NonNullable<Finding['acceptance']>; onClose: () => void };

const withdrawing = { mutation: 'archiveFindingAcceptance', input: 'ArchiveInput' };

export function WithdrawDialog({ acceptance, onClose }: Props) {
  const say = useSay();
  const withdraw = useVerb(withdrawing, { done: say('Withdrawn.'), onDone: onClose });
  const { id, revision, reason } = acceptance;
  return (
    <VerbDialog
      title={say('Withdraw the acceptance')}
      action={say('Withdraw')}
      isBusy={withdraw.isPending}
      error={withdraw.error}
      onClose={onClose}
      onSubmit={() => withdraw.mutate({ id, expectedRevision: revision })}
    >
      <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
        {say('It was accepted because: %{reason}', { reason })}
      </Typography>
      <Typography>{say('The finding counts again. The acceptance stays in the history.')}</Typography>
    </VerbDialog>
  );
}
