import { Box } from '@mui/material';
import { Said } from '../language/Said.tsx';
import { useSay } from '../language/use-say.ts';
import { Moment } from '../time/Moment.tsx';
import { Named } from './Named.tsx';

/** What the register keeps about every record. */
export function Kept({ record }: { record: Record<string, unknown> }) {
  const say = useSay();
  const textIn = (name: string) => (typeof record[name] === 'string' ? record[name] : null);
  const rows = [
    { label: say('Made'), at: textIn('createdAt'), by: textIn('createdBy') },
    { label: say('Last changed'), at: textIn('updatedAt'), by: textIn('updatedBy') },
    { label: say('Archived'), at: textIn('archivedAt'), by: null },
  ].filter(({ at }) => at !== null);
  return rows.map(({ label, at, by }) => (
    <Box key={label} sx={{ display: 'contents', typography: 'body2', color: 'text.secondary' }}>
      <Box component="dt" sx={{ mb: { xs: -1.5, sm: 0 }, color: 'text.secondary' }}>
        {label}
      </Box>
      <Box component="dd" sx={{ m: 0, color: 'text.secondary' }}>
        <Moment at={at} />
        {by ? ' ' : null}
        {by ? <Said sentence="by %{named}" parts={{ named: <Named id={by} /> }} /> : null}
      </Box>
    </Box>
  ));
}
