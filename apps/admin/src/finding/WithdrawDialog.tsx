import { Typography } from '@mui/material';
import { useVerb } from '../verb/use-verb.ts';
import { VerbDialog } from '../verb/VerbDialog.tsx';
import type { Finding } from './findings.ts';

type Props = { acceptance: NonNullable<Finding['acceptance']>; onClose: () => void };

const withdrawing = { mutation: 'archiveFindingAcceptance', input: 'ArchiveInput' };

export function WithdrawDialog({ acceptance, onClose }: Props) {
  const withdraw = useVerb(withdrawing, { done: 'Withdrawn.', onDone: onClose });
  const { id, revision, reason } = acceptance;
  return (
    <VerbDialog
      title="Withdraw the acceptance"
      action="Withdraw"
      isBusy={withdraw.isPending}
      error={withdraw.error}
      onClose={onClose}
      onSubmit={() => withdraw.mutate({ id, expectedRevision: revision })}
    >
      <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
        It was accepted because: {reason}
      </Typography>
      <Typography>The finding counts again. The acceptance stays in the history.</Typography>
    </VerbDialog>
  );
}
