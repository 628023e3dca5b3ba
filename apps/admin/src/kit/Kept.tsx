import { Box } from '@mui/material';
import { Moment } from '../time/Moment.tsx';
import { Named } from './Named.tsx';

/** What the register keeps about every record. */
export function Kept({ record }: { record: Record<string, unknown> }) {
  const textIn = (name: string) => (typeof record[name] === 'string' ? record[name] : null);
  const rows = [
    { label: 'Made', at: textIn('createdAt'), by: textIn('createdBy') },
    { label: 'Last changed', at: textIn('updatedAt'), by: textIn('updatedBy') },
    { label: 'Archived', at: textIn('archivedAt'), by: null },
  ].filter(({ at }) => at !== null);
  return rows.map(({ label, at, by }) => (
    <Box key={label} sx={{ display: 'contents', typography: 'body2', color: 'text.secondary' }}>
      <Box component="dt" sx={{ mb: { xs: -1.5, sm: 0 }, color: 'text.secondary' }}>
        {label}
      </Box>
      <Box component="dd" sx={{ m: 0, color: 'text.secondary' }}>
        <Moment at={at} />
        {by ? (
          <>
            {' '}
            by <Named id={by} />
          </>
        ) : null}
      </Box>
    </Box>
  ));
}
