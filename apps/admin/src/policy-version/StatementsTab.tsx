import { Box, Button, Card, CardContent, Chip, Link, Stack, Typography } from '@mui/material';
import type { Statement } from '@privacy-register/schema/record/statement';
import { useEffect } from 'react';
import { Link as RouterLink, useSearchParams } from 'react-router-dom';
import { useSay, useSpelled } from '../language/use-say.ts';
import { aboutStatement } from '../review/about.ts';
import { Commentable } from '../review/Commentable.tsx';
import { noSection, sectionsOf } from './sections-of.ts';
import { useEditable } from './use-editable.ts';
import type { VersionFile } from './version-file.ts';

export function StatementsTab({ file }: { file: VersionFile }) {
  const say = useSay();
  const named = (section: string) => (section === noSection ? say(section) : section);
  const isEditable = useEditable(file);
  const [params] = useSearchParams();
  const at = params.get('at');
  useEffect(() => {
    const aimed = at ? document.getElementById(`statement-${at}`) : null;
    aimed?.scrollIntoView({ block: 'center' });
    aimed?.querySelector('a')?.focus({ preventScroll: true });
  }, [at]);
  const { statements, version } = file;
  const order = Math.max(0, ...statements.map((each) => each.order)) + 1;
  const source = (section: string | null) =>
    `/statement/create?source=${encodeURIComponent(JSON.stringify({ version: version.id, order, section }))}`;
  return (
    <Stack spacing={2}>
      {isEditable ? (
        <div>
          <Button component={RouterLink} to={source(null)} variant="contained">
            {say('Add a statement')}
          </Button>
        </div>
      ) : null}
      {statements.length === 0 ? (
        <Typography color="text.secondary">
          {say(
            'Nothing is stated yet. A statement is one thing the version says: what is collected, from whom, for what.',
          )}
        </Typography>
      ) : null}
      {sectionsOf(statements).map(({ section, statements: inside }) => (
        <Box component="section" key={section} aria-label={named(section)}>
          <Stack direction="row" spacing={1} sx={{ alignItems: 'baseline' }}>
            <Typography component="h2" variant="subtitle1" sx={{ fontWeight: 600, flexGrow: 1 }}>
              {named(section)}
            </Typography>
            {isEditable ? (
              <Button
                size="small"
                component={RouterLink}
                to={source(section)}
                aria-label={say('Add here: a statement to %{section}', { section: named(section) })}
              >
                {say('Add here')}
              </Button>
            ) : null}
          </Stack>
          <Card variant="outlined">
            {inside.map((statement) => (
              <StatementRow
                key={statement.id}
                statement={statement}
                file={file}
                isEditable={isEditable}
                isAimed={at === statement.key}
              />
            ))}
          </Card>
        </Box>
      ))}
    </Stack>
  );
}

/** As sections are named where statements stand in none. */

type RowProps = { statement: Statement; file: VersionFile; isEditable: boolean; isAimed: boolean };

function StatementRow({ statement, file, isEditable, isAimed }: RowProps) {
  const say = useSay();
  const spelled = useSpelled();
  const { id, key, summary, kind, modality, negated, passages } = statement;
  return (
    <CardContent
      id={`statement-${key}`}
      sx={{
        borderTop: 1,
        borderColor: 'divider',
        bgcolor: isAimed ? 'action.selected' : undefined,
        '&:last-child': { pb: 2 },
      }}
    >
      <Link
        component={RouterLink}
        to={`/statement/${id}${isEditable ? '' : '/show'}`}
        color="text.primary"
        sx={{ overflowWrap: 'anywhere', fontWeight: 500 }}
      >
        {summary}
      </Link>
      <Stack direction="row" useFlexGap spacing={1} sx={{ mt: 0.5, flexWrap: 'wrap', alignItems: 'center' }}>
        <Chip size="small" label={spelled(kind)} />
        <Typography variant="body2">
          {negated ? say('%{modality} not', { modality: spelled(modality) }) : spelled(modality)}
        </Typography>
        <Typography variant="body2" color="text.secondary" sx={{ overflowWrap: 'anywhere' }}>
          {key} ·{' '}
          {say('%{smart_count} passage |||| %{smart_count} passages', { smart_count: passages.length })}
        </Typography>
        <Commentable about={aboutStatement(key)} file={file} name={summary} />
      </Stack>
    </CardContent>
  );
}
