import { Skeleton, Stack, Typography } from '@mui/material';
import { policyText } from '@privacy-register/documents/text/policy-text';
import { lazy, Suspense, useMemo } from 'react';
import { useSay } from '../language/use-say.ts';
import { PublicPage } from '../preview/PublicPage.tsx';
import { AuthoredCoverage } from './AuthoredCoverage.tsx';
import type { Outlook } from './outlook.ts';
import { useEditable } from './use-editable.ts';
import type { VersionFile } from './version-file.ts';

type Props = { file: VersionFile; outlook: Outlook | null };

const Workbench = lazy(async () => ({ default: (await import('../workbench/Workbench.tsx')).Workbench }));

/** Counsel's words: those who may edit them work on them, others read them as the public will. */
export function TextTab({ file, outlook }: Props) {
  const say = useSay();
  const isEditable = useEditable(file);
  const text = file.version.text ?? '';
  const tree = useMemo(() => policyText({ markdown: text, topLevel: 2 }), [text]);
  if (isEditable) {
    return (
      <Suspense fallback={<Skeleton variant="rounded" height={640} aria-label={say('Loading')} />}>
        <Workbench file={file} outlook={outlook} />
      </Suspense>
    );
  }
  return (
    <Stack spacing={2}>
      <AuthoredCoverage file={file} />
      {text ? (
        <PublicPage tree={tree} label={say('Preview of the text')} />
      ) : (
        <Typography color="text.secondary">{say('The version has no text yet.')}</Typography>
      )}
    </Stack>
  );
}
