import { Button, MenuItem, Stack, TextField } from '@mui/material';
import { upperSnake } from '@privacy-register/desk/provider/graphql-name.ts';
import { roles } from '@privacy-register/schema/record/member';
import { useState } from 'react';
import { useRecordContext } from 'react-admin';
import { useSay, useSpelled } from '../language/use-say.ts';
import { useMay } from '../sign-in/use-role.ts';
import { useVerb } from '../verb/use-verb.ts';
import { textIn, VerbDialog } from '../verb/VerbDialog.tsx';

const changeRole = { mutation: 'memberChangeRole', input: 'RoleInput' };
const endAccess = { mutation: 'memberArchive', input: 'StepInput' };

/** What administrators do with a member. */
export function MemberActions() {
  const spelled = useSpelled();
  const say = useSay();
  const member = useRecordContext();
  const mayAdminister = useMay('administer');
  const [open, setOpen] = useState<'role' | 'end' | null>(null);
  const close = () => setOpen(null);
  const role = useVerb(changeRole, {
    done: say('The role is changed; every session of the member ended.'),
    onDone: close,
  });
  const end = useVerb(endAccess, { done: say('The access of the member ended.'), onDone: close });
  if (!member || !mayAdminister || member.archivedAt) return null;
  const held = { id: member.id, expectedRevision: member.revision };
  return (
    <Stack direction="row" spacing={1} sx={{ mt: 2 }}>
      <Button variant="outlined" onClick={() => setOpen('role')}>
        {say('Change role')}
      </Button>
      <Button color="error" onClick={() => setOpen('end')}>
        {say('End access')}
      </Button>
      {open === 'role' ? (
        <VerbDialog
          title={say('Change the role of %{name}', { name: member.name })}
          action={say('Change role')}
          isBusy={role.isPending}
          error={role.error}
          onClose={close}
          onSubmit={(given) => role.mutate({ ...held, role: upperSnake(textIn(given, 'role')) })}
        >
          <span>{say('Every session of the member ends; they sign in again with the new role.')}</span>
          <TextField select name="role" label={say('Role')} defaultValue={member.role}>
            {roles.map((each) => (
              <MenuItem key={each} value={each}>
                {spelled(each)}
              </MenuItem>
            ))}
          </TextField>
        </VerbDialog>
      ) : null}
      {open === 'end' ? (
        <VerbDialog
          title={say('End the access of %{name}?', { name: member.name })}
          action={say('End access')}
          tone="error"
          isBusy={end.isPending}
          error={end.error}
          onClose={close}
          onSubmit={() => end.mutate(held)}
        >
          <span>
            {say(
              'Every session ends and no sign-in succeeds any more. What the member did stays in the audit ' +
                'trail.',
            )}
          </span>
        </VerbDialog>
      ) : null}
    </Stack>
  );
}
