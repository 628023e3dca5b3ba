import { Alert, Box, Button, Card, CardContent, Chip, Stack, TextField, Typography } from '@mui/material';
import type { Posting } from '@privacy-register/schema/record/notice';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { Named } from '../kit/Named.tsx';
import { Said } from '../language/Said.tsx';
import { sentence } from '../language/say.ts';
import { useSay } from '../language/use-say.ts';
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
  pending: { label: sentence('Not seen yet'), color: 'warning' },
  verified: { label: sentence('Shows the notice'), color: 'success' },
  lost: { label: sentence('Lost the notice'), color: 'error' },
  left: { label: sentence('Left'), color: 'default' },
};

/** Where the notice stands, site by site. */
export function PostingsTab({ file }: { file: VersionFile }) {
  const say = useSay();
  const { postings, policy, notices } = file;
  const standing = notices.filter(({ replacedAt }) => replacedAt === null).map(({ id }) => id);
  const current = postings.filter(({ notice }) => standing.includes(notice));
  if (current.length === 0) {
    return (
      <Typography color="text.secondary">
        {say('No site has to show a notice. Postings begin when a material change is posted.')}
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
              <Chip
                size="small"
                label={say(words[posting.status].label)}
                color={words[posting.status].color}
              />
            </Stack>
            <Box sx={{ typography: 'body2', mt: 0.5 }}>
              <div>
                <Said
                  sentence={
                    posting.basis === 'attested' ? 'Verified %{moment}, by two people' : 'Verified %{moment}'
                  }
                  parts={{
                    moment: (
                      <Moment
                        at={posting.verifiedAt}
                        zone={policy.timeZone}
                        empty={posting.status === 'lost' ? say('no longer') : say('not yet')}
                      />
                    ),
                  }}
                />
              </div>
              <div>
                <Said
                  sentence="Last seen %{moment}"
                  parts={{
                    moment: <Moment at={posting.lastShownAt} zone={policy.timeZone} empty={say('never')} />,
                  }}
                />
              </div>
              {posting.absentSince ? (
                <div>
                  <Said
                    sentence="Absent since %{moment}, %{absences}"
                    parts={{
                      moment: <Moment at={posting.absentSince} zone={policy.timeZone} />,
                      absences: say('one look |||| %{smart_count} looks', { smart_count: posting.absences }),
                    }}
                  />
                </div>
              ) : null}
              {posting.leftAt ? (
                <div>
                  <Said
                    sentence="Left %{moment}"
                    parts={{ moment: <Moment at={posting.leftAt} zone={policy.timeZone} /> }}
                  />
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

const attest = { mutation: 'postingAttest', input: 'PostingInput' };
const leave = { mutation: 'postingLeave', input: 'PostingInput' };

function PostingVerbs({ posting, file: { version } }: { posting: Posting; file: VersionFile }) {
  const say = useSay();
  const isMissing = posting.status === 'pending' || posting.status === 'lost';
  const mayAttest = useMay('attest') && version.status === 'posting' && isMissing;
  const mayLeave =
    useMay('leave') && ['posting', 'scheduled'].includes(version.status) && posting.status !== 'left';
  const [open, setOpen] = useState<'attest' | 'leave' | null>(null);
  const close = () => setOpen(null);
  const done = sentence('Asked. Another person has to grant it.');
  const attesting = useVerb(attest, { done, onDone: close });
  const leaving = useVerb(leave, { done, onDone: close });
  const verb = open === 'attest' ? attesting : leaving;
  const held = { id: version.id, expectedRevision: version.revision, posting: posting.id };
  return (
    <Stack direction="row" useFlexGap spacing={1} sx={{ mt: 1, flexWrap: 'wrap' }}>
      {mayAttest ? (
        <Button size="small" onClick={() => setOpen('attest')}>
          {say('Attest that it is shown …')}
        </Button>
      ) : null}
      {mayLeave ? (
        <Button size="small" onClick={() => setOpen('leave')}>
          {say('Let the platform leave …')}
        </Button>
      ) : null}
      <Button size="small" component={Link} to={`/platform/${posting.platform}/show`}>
        {say('The platform')}
      </Button>
      {open ? (
        <VerbDialog
          title={open === 'attest' ? say('Attest that the notice is shown') : say('Let the platform leave')}
          action={say('Ask for it')}
          isBusy={verb.isPending}
          error={verb.error}
          onClose={close}
          onSubmit={(given) =>
            verb.mutate({ ...held, evidence: textIn(given, 'evidence'), reason: textIn(given, 'reason') })
          }
        >
          <Alert severity="info">
            {say(
              'Two people do this: you ask, another person grants. The clock starts no earlier than their ' +
                'word.',
            )}
          </Alert>
          <TextField
            name="evidence"
            label={say('What was seen, where and by whom')}
            multiline
            minRows={2}
            required
          />
          <TextField name="reason" label={say('Reason')} multiline minRows={2} required />
        </VerbDialog>
      ) : null}
    </Stack>
  );
}
