import { Alert, Skeleton, Stack, Typography } from '@mui/material';
import { effectiveClass } from '@privacy-register/schema/material-rule/summary-class';
import { useSay } from '../language/use-say.ts';
import { LiveDifferences } from '../what-if/LiveDifferences.tsx';
import { ClassControls } from './ClassControls.tsx';
import { DataScopeNote } from './DataScopeNote.tsx';
import { DifferenceCard } from './DifferenceCard.tsx';
import { useNames } from './names.ts';
import type { Outlook } from './outlook.ts';
import type { VersionFile } from './version-file.ts';

type Props = { file: VersionFile; outlook: Outlook | null };

/** What the version changes; while it is a draft, as it would be recorded now. */
export function DifferencesTab({ file, outlook }: Props) {
  const say = useSay();
  const isDraft = file.version.status === 'draft';
  const classed = isDraft
    ? (outlook?.differences ?? []).map((each) => each.class)
    : file.differences.map(effectiveClass);
  if (classed.length === 0) {
    return (
      <Typography color="text.secondary">
        {file.base
          ? say('No statement differs from the version before.')
          : say('There is no version before to differ from.')}
      </Typography>
    );
  }
  const material = classed.filter((each) => each === 'material').length;
  const base = file.base?.version.number;
  const counted = say('%{smart_count} difference |||| %{smart_count} differences', {
    smart_count: classed.length,
  });
  return (
    <Stack spacing={2}>
      <Alert severity={material ? 'warning' : 'success'} icon={false}>
        {base
          ? say('%{differences} against version %{base}, %{material} of them material.', {
              differences: counted,
              base,
              material,
            })
          : say('%{differences}, %{material} of them material.', { differences: counted, material })}{' '}
        {isDraft ? say('They are recorded at submission and classed again at posting.') : ''}
      </Alert>
      {material ? <DataScopeNote version={file.version} /> : null}
      {isDraft ? <LiveDifferences file={file} /> : <RecordedDifferences file={file} />}
    </Stack>
  );
}

function RecordedDifferences({ file }: { file: VersionFile }) {
  const terms = useNames(file.differences.map(({ before, after }) => [before, after]));
  const known = [...file.statements, ...(file.base?.statements ?? [])];
  if (terms === null) return <Skeleton variant="rounded" height={240} />;
  return file.differences.map((each) => (
    <DifferenceCard
      key={each.id}
      difference={{ ...each, recorded: each }}
      statement={known.find(({ key }) => key === each.statementKey)}
      terms={terms}
    >
      <ClassControls difference={each} file={file} />
    </DifferenceCard>
  ));
}
