import { Box, Card, CardContent, Typography } from '@mui/material';
import type { PolicyVersion } from '@privacy-register/schema/record/policy-version';
import type { Statement } from '@privacy-register/schema/record/statement';
import { useGetOne, useRecordContext } from 'react-admin';
import { whole } from '../kit/whole.ts';

/** The words of the text that say it. */
export function SaidWhere() {
  const statement = useRecordContext<Statement>();
  const version = statement?.version ?? '';
  const { data } = useGetOne<PolicyVersion>(
    'policy-version',
    { id: version, ...whole },
    { enabled: version !== '' },
  );
  const text = data?.text ?? '';
  return (
    <Card variant="outlined" sx={{ mt: 2 }}>
      <CardContent>
        <Typography component="h2" variant="h6" gutterBottom>
          Where the text says it
        </Typography>
        {statement?.passages.length === 0 ? (
          <Typography color="text.secondary">No passage of the text is linked to it.</Typography>
        ) : null}
        {statement?.passages.map(({ start, end }) => (
          <Box
            key={`${start}-${end}`}
            component="blockquote"
            sx={{ m: 0, mb: 1, pl: 2, borderLeft: 3, borderColor: 'divider', whiteSpace: 'pre-wrap' }}
          >
            {text.slice(start, end)}
          </Box>
        ))}
      </CardContent>
    </Card>
  );
}
