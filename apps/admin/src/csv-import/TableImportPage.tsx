/** Brings a table of records in: read here, tried on the register, then taken whole or not at all. */

import {
  Alert,
  Button,
  Card,
  CardContent,
  LinearProgress,
  MenuItem,
  Stack,
  TextField,
  Typography,
} from '@mui/material';
import { importTypes } from '@privacy-register/schema/record-import/import-fields';
import { type ChangeEvent, useState } from 'react';
import { Title } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { recordNamed } from '../data-provider/record-named.ts';
import { SteadyButton } from '../kit/SteadyButton.tsx';
import { Told } from '../language/Told.tsx';
import { useSay } from '../language/use-say.ts';
import { useCounted } from '../list/use-counted.ts';
import { OnlyFor } from '../sign-in/OnlyFor.tsx';
import { Problem } from '../verb/Problem.tsx';
import { ColumnMapping } from './ColumnMapping.tsx';
import { ImportOutcome } from './ImportOutcome.tsx';
import { guessed, type Mapping, mapped } from './mapping.ts';
import { readTable, type Table } from './read-table.ts';
import { TemplatePart } from './TemplatePart.tsx';
import { useTableImport } from './use-table-import.ts';

type Read = { name: string; table: Table };

export function TableImportPage() {
  const say = useSay();
  const [query, setQuery] = useSearchParams();
  const name = importTypes.find((each) => each === query.get('type')) ?? 'purpose';
  return (
    <>
      <Title title={say('Import a table')} />
      <Card variant="outlined" sx={{ mt: 2 }}>
        <CardContent>
          <Typography component="h1" variant="h5" sx={{ mb: 2 }}>
            {say('Import a table')}
          </Typography>
          <OnlyFor verb="edit">
            <TextField
              select
              label={say('What the file holds')}
              value={name}
              onChange={(event) => setQuery({ type: event.target.value })}
              sx={{ minWidth: 240, mb: 1 }}
            >
              {importTypes.map((each) => (
                <MenuItem key={each} value={each}>
                  {say(recordNamed(each).plural)}
                </MenuItem>
              ))}
            </TextField>
            <Steps key={name} name={name} />
          </OnlyFor>
        </CardContent>
      </Card>
    </>
  );
}

function Steps({ name }: { name: string }) {
  const counted = useCounted();
  const say = useSay();
  const type = recordNamed(name);
  const [read, setRead] = useState<Read | null>(null);
  const [mapping, setMapping] = useState<Mapping>({});
  const [unread, setUnread] = useState<string | null>(null);
  const take = useTableImport();
  const told = take.data;
  const isClean = told?.isRehearsal && !told.userErrors.length;
  const toTake = told?.rows.filter(({ outcome }) => outcome !== 'SAME').length ?? 0;

  const choose = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    event.target.value = '';
    take.reset();
    setRead(null);
    setUnread(null);
    if (!file) return;
    try {
      const table = await readTable(file.name, await file.text());
      setRead({ name: file.name, table });
      setMapping(guessed(type, table.columns));
    } catch (error) {
      setUnread(error instanceof Error ? error.message : String(error));
    }
  };
  const run = (dryRun: boolean) => {
    if (read) take.mutate({ type, rows: mapped(read.table, mapping), dryRun });
  };

  return (
    <Stack spacing={2} sx={{ alignItems: 'flex-start', '& > *': { maxWidth: '100%' } }}>
      <TemplatePart type={type} />
      <Button component="label" variant="outlined">
        {say('Choose a file')}
        <input
          type="file"
          aria-label={say('Choose a file')}
          accept=".csv,.json,text/csv,application/json"
          onChange={choose}
          style={hidden}
        />
      </Button>
      {unread ? (
        <Alert severity="error">
          <Told sentence={unread} />
        </Alert>
      ) : null}
      {read ? (
        <>
          <Typography role="status">
            {say('%{name}: %{smart_count} row |||| %{name}: %{smart_count} rows', {
              name: read.name,
              smart_count: read.table.rows.length,
            })}
          </Typography>
          <ColumnMapping
            type={type}
            table={read.table}
            mapping={mapping}
            onChange={(next) => {
              take.reset();
              setMapping(next);
            }}
          />
          <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
            <SteadyButton variant="outlined" disabled={take.isPending} onClick={() => run(true)}>
              {say('Try it')}
            </SteadyButton>
            <SteadyButton
              variant="contained"
              disabled={take.isPending || !isClean || toTake === 0}
              onClick={() => run(false)}
            >
              {isClean ? say('Import %{records}', { records: counted(type, toTake) }) : say('Import')}
            </SteadyButton>
          </Stack>
        </>
      ) : null}
      {take.isPending ? (
        <LinearProgress aria-label={say('The register is at work')} sx={{ width: '100%' }} />
      ) : null}
      <Problem error={take.error} />
      {told ? <ImportOutcome type={type} told={told} /> : null}
    </Stack>
  );
}

const hidden = { position: 'absolute', opacity: 0, width: 1, height: 1 } as const;
