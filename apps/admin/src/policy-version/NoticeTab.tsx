import { Alert, Box, Button, Skeleton, Stack, TextField, Typography } from '@mui/material';
import { noticePage } from '@privacy-register/documents/notice-page';
import { useState } from 'react';
import { PublicPage } from '../preview/PublicPage.tsx';
import { useNow } from '../time/context.tsx';
import { fromLocalInput, localInput, placeOf } from '../time/zoned.ts';
import { Problem } from '../verb/Problem.tsx';
import { useVerb } from '../verb/use-verb.ts';
import { Consequence } from './Consequence.tsx';
import { useNames } from './names.ts';
import { noticeToBe } from './notice-to-be.ts';
import type { Outlook } from './outlook.ts';
import { useEditable } from './use-editable.ts';
import type { VersionFile } from './version-file.ts';

const saving = { mutation: 'updatePolicyVersion', input: 'UpdatePolicyVersionInput' };
const laterHolds = 'The notice period counts all the same; the later of the two holds.';
type Props = { file: VersionFile; outlook: Outlook | null };

/** What covered sites will show, the instant from which it may apply, and the page that tells of it. */
export function NoticeTab({ file, outlook }: Props) {
  const { version, policy } = file;
  const isEditable = useEditable(file);
  const now = useNow();
  const zone = policy.timeZone;
  const [text, setText] = useState(version.noticeText ?? '');
  const [chosen, setChosen] = useState(localInput(version.chosenAt, zone));
  const save = useVerb(saving, { done: 'The notice is saved.' });
  const chosenAt = chosen ? fromLocalInput(chosen, zone) : null;
  const isDirty = text !== (version.noticeText ?? '') || chosen !== localInput(version.chosenAt, zone);
  const terms = useNames(policy.publishers, outlook?.differences, file.differences);
  const asked = noticeToBe({ file, outlook, terms: terms ?? {}, text, now });

  return (
    <Stack spacing={2}>
      {outlook && isEditable ? <Consequence outlook={outlook} file={file} /> : null}
      {isEditable ? (
        <>
          <TextField
            label="Notice text"
            helperText="Plain words; a blank line parts paragraphs. Every covered site shows exactly this."
            value={text}
            onChange={(event) => setText(event.target.value)}
            multiline
            minRows={4}
            fullWidth
          />
          <TextField
            type="datetime-local"
            label="In force no earlier than (may stay empty)"
            helperText={`On the clock of ${placeOf(zone)}. ${laterHolds}`}
            value={chosen}
            onChange={(event) => setChosen(event.target.value)}
            slotProps={{ inputLabel: { shrink: true } }}
          />
          <div>
            <Button
              variant="contained"
              disabled={!isDirty}
              loading={save.isPending}
              onClick={() =>
                save.mutate({
                  id: version.id,
                  expectedRevision: version.revision,
                  noticeText: text || null,
                  chosenAt,
                })
              }
            >
              Save the notice
            </Button>
          </div>
          <Problem error={save.error} />
        </>
      ) : null}
      {terms === null ? <Skeleton variant="rounded" height={320} /> : null}
      {terms !== null && text.trim() ? (
        <Box sx={{ minWidth: 0 }}>
          <Typography component="h2" variant="subtitle1" sx={{ fontWeight: 600, mb: 1 }}>
            The notice page
          </Typography>
          <PublicPage tree={noticePage(asked).tree} label="Preview of the notice page" />
        </Box>
      ) : null}
      {text.trim() ? null : (
        <Alert severity="info">
          There is no notice text. A material change needs one: it is what the covered sites show.
        </Alert>
      )}
    </Stack>
  );
}
