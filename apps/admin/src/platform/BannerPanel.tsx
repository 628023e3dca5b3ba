import { Card, CardContent, Stack, Typography } from '@mui/material';
import type { Records } from '@privacy-register/schema/records';
import { useQuery } from '@tanstack/react-query';
import { useSay } from '../language/use-say.ts';
import { CopyField } from './CopyField.tsx';
import { PlatformSightings } from './PlatformSightings.tsx';

/** How a platform shows its notices by itself, and whether they were seen there. */
export function BannerPanel({ platform }: { platform: Records['platform'] }) {
  const say = useSay();
  const { origin } = location;
  const copy = useStaticCopy(platform.key);
  const line = `<script src="${origin}/banner.js" data-platform="${platform.key}" async></script>`;
  return (
    <Card variant="outlined" sx={{ my: 2 }}>
      <CardContent>
        <Stack spacing={2}>
          <Typography component="h2" variant="h6">
            {say('The banner')}
          </Typography>
          <PlatformSightings platform={platform.id} />
          <Typography variant="body2">
            {say(
              'One line shows the notices that run on this platform, until their instant. A site that ' +
                'embeds it is verified as rendered.',
            )}
          </Typography>
          <CopyField label={say('Line to embed')} value={line} />
          <CopyField
            label={say('Content security policy')}
            help={say('What the one of the site has to allow.')}
            value={`script-src ${origin}; connect-src ${origin}`}
          />
          {copy ? (
            <CopyField
              label={say('Static copy')}
              help={say('For when the register cannot be reached.')}
              value={copy}
              rows={4}
            />
          ) : null}
        </Stack>
      </CardContent>
    </Card>
  );
}

/** As the public is given it; null until a notice concerned the platform. */
function useStaticCopy(key: string): string | null {
  const { data } = useQuery({
    queryKey: ['platform', 'static-copy', key],
    queryFn: async ({ signal }) => {
      const response = await fetch(`/platforms/${encodeURIComponent(key)}/banner.html`, { signal });
      return response.ok ? response.text() : null;
    },
  });
  return data ?? null;
}
