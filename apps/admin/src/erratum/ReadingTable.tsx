import { Box, Typography } from '@mui/material';
import type { Field } from '@privacy-register/schema/kit/field';
import { statement } from '@privacy-register/schema/record/statement';
import type { Records } from '@privacy-register/schema/records';
import { FieldValue } from '../kit/FieldValue.tsx';
import { JsonValue } from '../kit/JsonValue.tsx';
import { useSay } from '../language/use-say.ts';
import { readingsOf } from './readings.ts';

type Props = {
  statements: readonly Records['statement'][];
  errata: readonly Records['erratum'][];
  correction: { statementKey: string; reading: unknown; knownFrom: string | null };
};

const fields: Record<string, Field> = statement.fields;

/** A correction as the fields of the statement: as we had read the text, and as we read it since. */
export function ReadingTable({ statements, errata, correction }: Props) {
  const say = useSay();
  const recorded = statements.find(({ key }) => key === correction.statementKey);
  const readings = readingsOf({ recorded: { ...recorded }, errata, ...correction });
  if (!recorded || readings.length === 0) return <JsonValue value={correction.reading} />;
  return (
    <Box sx={{ my: 1, whiteSpace: 'normal' }}>
      <Typography variant="body2">{say('Statement: %{summary}', { summary: recorded.summary })}</Typography>
      <Box component="table" sx={looks}>
        <thead>
          <tr>
            <th scope="col">{say('Field')}</th>
            <th scope="col">{say('Read before')}</th>
            <th scope="col">{say('Corrected reading')}</th>
          </tr>
        </thead>
        <tbody>
          {readings.map(({ name, before, after }) => (
            <tr key={name}>
              <th scope="row">{say(fields[name]?.label ?? name)}</th>
              <td>
                <Reading name={name} value={before} />
              </td>
              <td>
                <Reading name={name} value={after} />
              </td>
            </tr>
          ))}
        </tbody>
      </Box>
    </Box>
  );
}

function Reading({ name, value }: { name: string; value: unknown }) {
  const field = fields[name];
  return field ? <FieldValue field={field} value={value} /> : <JsonValue value={value} />;
}

const looks = {
  borderCollapse: 'collapse',
  tableLayout: 'fixed',
  typography: 'body2',
  width: 1,
  '& th, & td': {
    borderBottom: 1,
    borderColor: 'divider',
    overflowWrap: 'anywhere',
    p: 0.75,
    textAlign: 'left',
    verticalAlign: 'top',
  },
  '& th:first-of-type': { width: '32%' },
};
