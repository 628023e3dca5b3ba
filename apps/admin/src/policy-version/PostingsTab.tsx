import { Alert, Box, Button, Card, CardContent, Chip, Stack, TextField, Typography } from '@mui/material';
import type { Posting } from '@privacy-register/schema/record/notice';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { Named } from '../kit/Named.tsx';
import { useMay } from '../sign-in/use-role.ts';
import { Moment } from '../time/Moment.tsx';
import { useVerb } from '../verb/use-verb.ts';
import { textIn, VerbDialog } from '../verb/VerbDialog.tsx';
import { EvidenceList } from './EvidenceList.tsx';
import type { VersionFile } from './version-file.ts';

const words: Record<
  Posting['status'],
  { label: string; color: 'warning' | 'success' | 'error' | 'default' }
> = {
  pending: { label: 'Not seen yet', color: 'warning' },
  verified: { label: 'Shows the notice', color: 'success' },
  lost: { label: 'Lost the notice', color: 'error' },
  left: { label: 'Left', color: 'default' },
};

/** Where the notice stands, site by site. */
export function PostingsTab({ file }: { file: VersionFile }) {
  const { postings, policy, notices } = file;
  const standing = notices.filter(({ replacedAt }) => replacedAt === null).map(({ id }) => id);
  const current = postings.filter(({ notice }) => standing.includes(notice));
  if (current.length === 0) {
    return (
      <Typography color="text.secondary">
        No site has to show a notice. Postings begin when a material change is posted.
      </Typography>
    );
  }
  return (
    <Stack spacing={2}>
      {current.map((posting) => (
        <Card key={posting.id} variant="outlined">
          <CardContent sx={{ '&:last-child': { pb: 2 } }}>
            <Stack direction="row" useFlexGap spacing={1} sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
              <Typography component="h2" sx={{ fontWeight: 600, flexGrow: 1, overflowWrap: 'anywhere' }}>
                <Named id={posting.platform} isLink />
              </Typography>
              <Chip size="small" {...words[posting.status]} />
            </Stack>
            <Box sx={{ typography: 'body2', mt: 0.5 }}>
              <div>
                Verified{' '}
                <Moment
                  at={posting.verifiedAt}
                  zone={policy.timeZone}
                  empty={posting.status === 'lost' ? 'no longer' : 'not yet'}
                />
                {posting.basis === 'attested' ? ', by two people' : ''}
              </div>
              <div>
                Last seen <Moment at={posting.lastShownAt} zone={policy.timeZone} empty="never" />
              </div>
              {posting.absentSince ? (
                <div>
                  Absent since <Moment at={posting.absentSince} zone={policy.timeZone} />,{' '}
                  {looks(posting.absences)}
                </div>
              ) : null}
              {posting.leftAt ? (
                <div>
                  Left <Moment at={posting.leftAt} zone={policy.timeZone} />
                </div>
              ) : null}
            </Box>
            <EvidenceList posting={posting.id} />
            <PostingVerbs posting={posting} file={file} />
          </CardContent>
        </Card>
      ))}
    </Stack>
  );
}

const looks = (count: number) => (count === 1 ? 'one look' : `${count} looks`);

const attest = { mutation: 'postingAttest', input: 'PostingInput' };
const leave = { mutation: 'postingLeave', input: 'PostingInput' };

function PostingVerbs({ posting, file: { version } }: { posting: Posting; file: VersionFile }) {
  const isMissing = posting.status === 'pending' || posting.status === 'lost';
  const mayAttest = useMay('attest') && version.status === 'posting' && isMissing;
  const mayLeave =
    useMay('leave') && ['posting', 'scheduled'].includes(version.status) && posting.status !== 'left';
  const [open, setOpen] = useState<'attest' | 'leave' | null>(null);
  const close = () => setOpen(null);
  const done = 'Asked. Another person has to grant it.';
  const attesting = useVerb(attest, { done, onDone: close });
  const leaving = useVerb(leave, { done, onDone: close });
  const verb = open === 'attest' ? attesting : leaving;
  const held = { id: version.id, expectedRevision: version.revision, posting: posting.id };
  return (
    <Stack direction="row" useFlexGap spacing={1} sx={{ mt: 1, flexWrap: 'wrap' }}>
      {mayAttest ? (
        <Button size="small" onClick={() => setOpen('attest')}>
          Attest that it is shown …
        </Button>
      ) : null}
      {mayLeave ? (
        <Button size="small" onClick={() => setOpen('leave')}>
          Let the platform leave …
        </Button>
      ) : null}
      <Button size="small" component={Link} to={`/platform/${posting.platform}/show`}>
        The platform
      </Button>
      {open ? (
        <VerbDialog
          title={open === 'attest' ? 'Attest that the notice is shown' : 'Let the platform leave'}
          action="Ask for it"
          isBusy={verb.isPending}
          error={verb.error}
          onClose={close}
          onSubmit={(given) =>
            verb.mutate({ ...held, evidence: textIn(given, 'evidence'), reason: textIn(given, 'reason') })
          }
        >
          <Alert severity="info">
            Two people do this: you ask, another person grants. The clock starts no earlier than their word.
          </Alert>
          <TextField
            name="evidence"
            label="What was seen, where and by whom"
            multiline
            minRows={2}
            required
          />
          <TextField name="reason" label="Reason" multiline minRows={2} required />
        </VerbDialog>
      ) : null}
    </Stack>
  );
}
