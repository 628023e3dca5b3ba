import { Alert, Link, Stack } from '@mui/material';
import { dataScopes } from '@privacy-register/schema/record/policy-version';
import { useMemo, useState } from 'react';
import { useSay } from '../language/use-say.ts';
import { PreviewPanel } from '../preview/PreviewPanel.tsx';
import { isShowable } from '../preview/use-shown.ts';
import { useNow } from '../time/context.tsx';
import { fromLocalInput } from '../time/zoned.ts';
import type { Typed } from '../what-if/grounds.ts';
import { isOpen } from '../what-if/use-ahead.ts';
import { WhatIfStrip } from '../what-if/WhatIfStrip.tsx';
import { EvidenceLinks } from './EvidenceLinks.tsx';
import { NoticeForm, type NoticeValues, noticeValues } from './NoticeForm.tsx';
import { NoticeRules } from './NoticeRules.tsx';
import type { Outlook } from './outlook.ts';
import { useEditable } from './use-editable.ts';
import type { VersionFile } from './version-file.ts';

type Props = { file: VersionFile; outlook: Outlook | null };

/** What covered sites will show, the instant from which it may apply, and the page that tells of it. */
export function NoticeTab({ file, outlook }: Props) {
  const say = useSay();
  const now = useNow();
  const { version, policy, notices } = file;
  const isEditable = useEditable(file);
  const [values, setValues] = useState(noticeValues(file));
  const typed = useMemo(() => typedAs(values, policy.timeZone), [values, policy.timeZone]);
  const standing = notices.find(({ replacedAt }) => replacedAt === null);
  const isInForce = version.effectiveAt !== null && version.effectiveAt <= now;
  const posted = isInForce ? 'after' : 'coming';
  const asTyped = isEditable ? { typed } : {};
  return (
    <Stack spacing={2}>
      {isOpen(file) ? <WhatIfStrip file={file} outlook={outlook} {...asTyped} /> : null}
      {isOpen(file) ? <NoticeRules file={file} outlook={outlook} typed={typed} /> : null}
      {isEditable ? <NoticeForm file={file} values={values} onChange={setValues} /> : null}
      {isEditable || standing || version.noticeText?.trim() ? null : (
        <Alert severity="info">
          {say('There is no notice text. A material change needs one: it is what the covered sites show.')}
        </Alert>
      )}
      {standing ? (
        <Link href={`/notices/${standing.id}`} target="_blank" rel="noreferrer">
          {say('Open the public page of the notice')}
        </Link>
      ) : null}
      {standing ? <EvidenceLinks notice={standing.id} /> : null}
      {isShowable(file) ? (
        <PreviewPanel
          file={file}
          {...asTyped}
          begins={{ scene: 'notice', mark: version.status === 'scheduled' ? posted : 'waiting' }}
        />
      ) : null}
    </Stack>
  );
}

const typedAs = ({ text, chosen, scope, consent }: NoticeValues, zone: string): Typed => ({
  noticeText: text,
  chosenAt: chosen ? fromLocalInput(chosen, zone) : null,
  dataScope: dataScopes.find((each) => each === scope) ?? null,
  earlierDataConsent: consent || null,
});
