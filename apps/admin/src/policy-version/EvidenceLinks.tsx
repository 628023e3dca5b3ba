import DownloadIcon from '@mui/icons-material/DownloadOutlined';
import { Button, Link, Stack, Typography } from '@mui/material';
import { Said } from '../language/Said.tsx';
import { useSay } from '../language/use-say.ts';
import { useMay } from '../sign-in/use-role.ts';

/** All that the register holds of a notice, for whoever has to show it to somebody else. */
export function EvidenceLinks({ notice }: { notice: string }) {
  const say = useSay();
  const mayRead = useMay('read-audit');
  if (!mayRead) return null;
  return (
    <Stack direction="row" useFlexGap spacing={1} sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
      <Button
        component="a"
        href={`/notices/${notice}/evidence.zip`}
        download
        size="small"
        variant="outlined"
        startIcon={<DownloadIcon />}
      >
        {say('Evidence')}
      </Button>
      <Typography variant="body2" color="text.secondary">
        <Said
          sentence="One file that can be checked offline; %{verifier} is in it, too."
          parts={{
            verifier: (
              <Link href="/.well-known/privacy-register/verify.mjs" download>
                {say('the verifier')}
              </Link>
            ),
          }}
        />
      </Typography>
    </Stack>
  );
}
