import { Alert, Button, Stack } from '@mui/material';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { SteadyButton } from '../kit/SteadyButton.tsx';
import { Said } from '../language/Said.tsx';
import { useSay } from '../language/use-say.ts';
import { mayTake } from '../sign-in/allowed.ts';
import { useRole } from '../sign-in/use-role.ts';
import { type OfferedVerb, offeredVerbs } from './offered-verbs.ts';
import type { Outlook } from './outlook.ts';
import { Refusals } from './Refusals.tsx';
import { VersionVerbDialog } from './VersionVerbDialog.tsx';
import type { VersionFile } from './version-file.ts';
import type { VersionVerb } from './version-verb.ts';

type Props = { file: VersionFile; outlook: Outlook };

/** The steps of a version as buttons; one that is refused now says why when asked. */
export function VerbBar({ file, outlook }: Props) {
  const say = useSay();
  const role = useRole();
  const [open, setOpen] = useState<VersionVerb['step'] | null>(null);
  if (!role) return null;
  const offered = offeredVerbs({
    file,
    outlook,
    mayTake: (step) => mayTake(role, step === 'choose' ? 'post' : step),
  });
  const chosen = offered.find(({ verb }) => verb.step === open);
  const refused = offered.filter(({ verb, refusals }) => verb.isMain && refusals.length > 0);
  const isReviewed = file.version.status === 'in-review';
  if (offered.length === 0 && !isReviewed) return null;
  return (
    <Stack spacing={1} sx={{ mt: 2 }}>
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
        {isReviewed ? (
          <Button variant="outlined" component={Link} to={`/review/${file.version.id}`}>
            {say('Review one by one')}
          </Button>
        ) : null}
        {offered.map((each) => (
          <VerbButton key={each.verb.step} offered={each} onOpen={() => setOpen(each.verb.step)} />
        ))}
      </Stack>
      {refused.map(({ verb, refusals }) => (
        <Alert key={verb.step} severity="info" icon={false} sx={{ '& .MuiAlert-message': { minWidth: 0 } }}>
          <Said sentence="%{step} is not possible yet:" parts={{ step: <b>{say(verb.label)}</b> }} />
          <Refusals refusals={refusals} />
        </Alert>
      ))}
      {chosen ? (
        <VersionVerbDialog file={file} outlook={outlook} offered={chosen} onClose={() => setOpen(null)} />
      ) : null}
    </Stack>
  );
}

function VerbButton({ offered, onOpen }: { offered: OfferedVerb; onOpen: () => void }) {
  const say = useSay();
  const { verb, refusals } = offered;
  const isRefused = refusals.length > 0;
  return (
    <SteadyButton
      variant={verb.isMain ? 'contained' : 'outlined'}
      color={verb.tone ?? 'primary'}
      disabled={isRefused}
      onClick={onOpen}
      title={isRefused ? refusals.map(({ message }) => message).join(' ') : say(verb.says)}
    >
      {say(verb.label)}
      {verb.isPaired ? ' …' : ''}
    </SteadyButton>
  );
}
