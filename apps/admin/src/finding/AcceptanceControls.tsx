import { Button, Typography } from '@mui/material';
import { useState } from 'react';
import { Named } from '../kit/Named.tsx';
import { Said } from '../language/Said.tsx';
import { useSay } from '../language/use-say.ts';
import { useMay } from '../sign-in/use-role.ts';
import { Moment } from '../time/Moment.tsx';
import { AcceptDialog } from './AcceptDialog.tsx';
import type { Finding } from './findings.ts';
import { WithdrawDialog } from './WithdrawDialog.tsx';

/** Who accepted it and why; whoever may accepts it, or takes that back. */
export function AcceptanceControls({ finding }: { finding: Finding }) {
  const say = useSay();
  const mayAccept = useMay('accept-finding');
  const [isOpen, setIsOpen] = useState(false);
  const { acceptance } = finding;
  const close = () => setIsOpen(false);
  return (
    <>
      {acceptance ? (
        <Typography variant="body2" sx={{ mt: 1, overflowWrap: 'anywhere' }}>
          <Said
            sentence="Accepted by %{named}, %{moment}: %{reason}"
            parts={{
              named: <Named id={acceptance.createdBy} />,
              moment: <Moment at={acceptance.createdAt} />,
              reason: acceptance.reason,
            }}
          />
        </Typography>
      ) : null}
      {mayAccept ? (
        <Button size="small" sx={{ mt: 1, ml: -0.5 }} onClick={() => setIsOpen(true)}>
          {acceptance ? say('Withdraw acceptance') : say('Accept with reason')}
        </Button>
      ) : null}
      {isOpen && !acceptance ? <AcceptDialog finding={finding} onClose={close} /> : null}
      {isOpen && acceptance ? <WithdrawDialog acceptance={acceptance} onClose={close} /> : null}
    </>
  );
}
