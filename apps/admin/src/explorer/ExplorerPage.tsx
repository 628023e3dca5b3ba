/** Questions to the register as an app would send them, with help in writing them. */
import { json, jsonParseLinter } from '@codemirror/lang-json';
import { linter } from '@codemirror/lint';
import { Alert, Box, Typography } from '@mui/material';
import { graphql } from 'cm6-graphql';
import { useMemo, useState } from 'react';
import { Title } from 'react-admin';
import { useSay } from '../language/use-say.ts';
import { Answer } from './Answer.tsx';
import { ChangeDialog } from './ChangeDialog.tsx';
import { Editor } from './Editor.tsx';
import { type Part, SidePanel } from './SidePanel.tsx';
import { Tools } from './Tools.tsx';
import { useExplorer } from './use-explorer.ts';
import { useSchema } from './use-schema.ts';

const values = [
  json(),
  linter((view) => (view.state.doc.toString().trim() === '' ? [] : jsonParseLinter()(view))),
];

export function ExplorerPage() {
  const say = useSay();
  const explorer = useExplorer();
  const { data: schema } = useSchema();
  const [part, setPart] = useState<Part>('examples');
  const [type, setType] = useState<string | null>(null);
  const language = useMemo(
    () =>
      graphql(schema, {
        onShowInDocs: (_field, named, parent) => {
          setType((named ?? parent ?? '').replace(/[[\]!]/g, '') || null);
          setPart('schema');
        },
      }),
    [schema],
  );
  const { asked, write, run, meant } = explorer;
  return (
    <Box sx={{ pt: 1 }}>
      <Title title={say('API explorer')} />
      <Typography component="h1" variant="h5" gutterBottom>
        {say('API explorer')}
      </Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 2, maxWidth: '75ch' }}>
        {say('What is asked here is asked with your session and your role. Ctrl+Space completes.')}
      </Typography>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: columns }}>
        <Box sx={{ order: { xs: 1, md: 0 }, minWidth: 0 }}>
          <SidePanel
            part={part}
            onPart={setPart}
            past={explorer.past}
            onChoose={write}
            onClear={explorer.clearPast}
            type={type}
            onType={setType}
          />
        </Box>
        <Box sx={{ display: 'grid', gap: 1, alignContent: 'start', minWidth: 0 }}>
          <Typography component="h2" variant="subtitle2">
            {say('Query')}
          </Typography>
          <Editor
            label={say('Query')}
            text={asked.query}
            height={300}
            language={language}
            onChange={(query) => write({ query })}
            onRun={run}
          />
          <Typography component="h2" variant="subtitle2">
            {say('Variables (JSON)')}
          </Typography>
          <Editor
            label={say('Variables (JSON)')}
            text={asked.variables}
            height={120}
            language={values}
            onChange={(variables) => write({ variables })}
            onRun={run}
          />
          <Tools explorer={explorer} />
          {explorer.problem ? <Alert severity="warning">{say(explorer.problem)}</Alert> : null}
          <Answer answered={explorer.answered} />
        </Box>
      </Box>
      {explorer.isChanging && meant ? (
        <ChangeDialog fields={meant.fields} onRun={explorer.ask} onClose={explorer.keepBack} />
      ) : null}
    </Box>
  );
}

const columns = { xs: 'minmax(0, 1fr)', md: '300px minmax(0, 1fr)' };
