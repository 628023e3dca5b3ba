import { Box, Typography } from '@mui/material';
import { type Statement, statement as type } from '@privacy-register/schema/record/statement';
import { FieldValue } from '../kit/FieldValue.tsx';
import { isSaid } from '../kit/is-said.ts';
import { useSay, useSpelled } from '../language/use-say.ts';
import { noSection, sectionsOf } from '../policy-version/sections-of.ts';

/** What stands in the line of a statement, or says nothing on paper. */
const elsewhere = [
  'version',
  'key',
  'section',
  'order',
  'summary',
  'kind',
  'modality',
  'negated',
  'passages',
];
const facets = Object.entries(type.fields).filter(([name]) => !elsewhere.includes(name));

export function SheetStatements({ statements }: { statements: readonly Statement[] }) {
  const say = useSay();
  if (statements.length === 0) return null;
  const named = (section: string) => (section === noSection ? say(section) : section);
  return (
    <Box component="section" aria-labelledby="sheet-statements" sx={{ mt: 3 }}>
      <Typography id="sheet-statements" component="h2" variant="h6">
        {say('What it states')}
      </Typography>
      {sectionsOf(statements).map(({ section, statements: inside }) => (
        <Box component="section" key={section} aria-label={named(section)}>
          <Typography component="h3" variant="subtitle1" sx={{ fontWeight: 600, mt: 1.5 }}>
            {named(section)}
          </Typography>
          <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none' }}>
            {inside.map((statement) => (
              <Line key={statement.id} statement={statement} />
            ))}
          </Box>
        </Box>
      ))}
    </Box>
  );
}

function Line({ statement }: { statement: Statement }) {
  const say = useSay();
  const spelled = useSpelled();
  const { key, summary, kind, modality, negated } = statement;
  const values = new Map<string, unknown>(Object.entries(statement));
  return (
    <Box component="li" sx={{ py: 0.75, borderTop: 1, borderColor: 'divider', overflowWrap: 'anywhere' }}>
      <Typography>{summary}</Typography>
      <Typography variant="body2" color="text.secondary">
        {spelled(kind)} · {spelled(modality)}
        {negated ? ` · ${say('Negated')}` : ''} · {key}
      </Typography>
      <Box component="dl" sx={{ m: 0, typography: 'body2' }}>
        {facets
          .filter(([name]) => isSaid(values.get(name)))
          .map(([name, field]) => (
            <Box key={name} sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1 }}>
              <Box component="dt" sx={{ color: 'text.secondary' }}>
                {say(field.label)}
              </Box>
              <Box component="dd" sx={{ m: 0, minWidth: 0 }}>
                <FieldValue field={field} value={values.get(name)} isShort />
              </Box>
            </Box>
          ))}
      </Box>
    </Box>
  );
}
