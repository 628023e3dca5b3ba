import Done from '@mui/icons-material/CheckCircleOutlined';
import Open from '@mui/icons-material/ErrorOutlineOutlined';
import { Box, Typography } from '@mui/material';
import { useSay } from '../language/use-say.ts';
import { useMoments } from '../time/use-moments.ts';
import type { Typed } from '../what-if/grounds.ts';
import { useAhead } from '../what-if/use-ahead.ts';
import { noticeDemands } from './notice-demands.ts';
import type { Outlook } from './outlook.ts';
import type { VersionFile } from './version-file.ts';

type Props = { file: VersionFile; outlook: Outlook | null; typed: Typed };

/** What the rules ask of the notice, and what of it is met as it is typed. */
export function NoticeRules({ file, outlook, typed }: Props) {
  const say = useSay();
  const { momentIn } = useMoments();
  const { ahead } = useAhead({ file, outlook, typed });
  if (!ahead) return null;
  const demands = noticeDemands({ ahead, typed, momentIn }, say);
  if (demands.length === 0) return null;
  return (
    <section aria-labelledby="notice-rules">
      <Typography id="notice-rules" component="h2" variant="subtitle2">
        {say('What the rules ask of the notice')}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {demands.map(({ text, isMet }) => (
          <Box component="li" key={text} sx={{ display: 'flex', gap: 1, py: 0.25, alignItems: 'flex-start' }}>
            {isMet ? (
              <Done color="success" fontSize="small" titleAccess={say('Met')} />
            ) : (
              <Open color="warning" fontSize="small" titleAccess={say('Not met yet')} />
            )}
            <Typography variant="body2">{text}</Typography>
          </Box>
        ))}
      </Box>
    </section>
  );
}
