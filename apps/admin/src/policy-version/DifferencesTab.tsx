import { Alert, Skeleton, Stack, Typography } from '@mui/material';
import { effectiveClass } from '@privacy-register/schema/material-rule/summary-class';
import { aboutDifference } from '../review/about.ts';
import { Commentable } from '../review/Commentable.tsx';
import { ClassControls } from './ClassControls.tsx';
import { DifferenceCard, type Shown } from './DifferenceCard.tsx';
import { useNames } from './names.ts';
import type { Outlook } from './outlook.ts';
import type { VersionFile } from './version-file.ts';

type Props = { file: VersionFile; outlook: Outlook | null };

/** What the version changes; while it is a draft, as it would be recorded now. */
export function DifferencesTab({ file, outlook }: Props) {
  const isRecorded = file.version.status !== 'draft';
  const shown: Shown[] = isRecorded
    ? file.differences.map((recorded) => ({ ...recorded, recorded }))
    : (outlook?.differences ?? []).map((each) => ({
        ...each,
        recorded: null,
        rule: null,
        ruleEdition: null,
      }));
  const terms = useNames(shown.map(({ before, after }) => [before, after]));
  const material = shown.filter(
    (each) => (each.recorded ? effectiveClass(each.recorded) : each.class) === 'material',
  );
  const known = [...file.statements, ...(file.base?.statements ?? [])];
  const base = file.base?.version.number;

  if (shown.length === 0) {
    return (
      <Typography color="text.secondary">
        {file.base
          ? 'No statement differs from the version before.'
          : 'There is no version before to differ from.'}
      </Typography>
    );
  }
  return (
    <Stack spacing={2}>
      <Alert severity={material.length ? 'warning' : 'success'} icon={false}>
        {shown.length === 1 ? '1 difference' : `${shown.length} differences`}
        {base ? ` against version ${base}` : ''}, {material.length} of them material.
        {isRecorded ? '' : ' They are recorded at submission and classed again at posting.'}
      </Alert>
      {terms === null ? <Skeleton variant="rounded" height={240} /> : null}
      {(terms === null ? [] : shown).map((each) => (
        <DifferenceCard
          key={`${each.statementKey} ${each.facet} ${each.sort}`}
          difference={each}
          statement={known.find(({ key }) => key === each.statementKey)}
          terms={terms ?? {}}
        >
          {each.recorded ? <ClassControls difference={each.recorded} file={file} /> : null}
          <Commentable
            about={aboutDifference(each)}
            file={file}
            name={`${each.statementKey ?? ''} ${each.facet}`}
          />
        </DifferenceCard>
      ))}
    </Stack>
  );
}
