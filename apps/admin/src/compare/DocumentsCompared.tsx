import { Alert, Skeleton } from '@mui/material';
import type { Policy } from '@privacy-register/schema/record/policy';
import { useEvery } from '../calendar/use-every.ts';
import { useSay } from '../language/use-say.ts';
import { Problem } from '../verb/Problem.tsx';
import type { Documents } from './address.ts';
import { useComparedDocuments } from './compared-documents.ts';
import { DocumentPickers } from './DocumentPickers.tsx';
import { TopicFilter } from './TopicFilter.tsx';
import { TopicTable } from './TopicTable.tsx';

type Props = { asked: Documents; onChange: (next: Documents) => void };

export function DocumentsCompared({ asked, onChange }: Props) {
  const say = useSay();
  const policies = useEvery<Policy>('policy');
  const compared = useComparedDocuments(asked);
  const isReady = asked.a !== '' && asked.b !== '';
  const topics = compared.data?.topics ?? [];
  const shown = topics.filter(
    ({ kind, verdict }) =>
      (asked.kind === '' || asked.kind === kind) && (asked.verdict === '' || asked.verdict === verdict),
  );
  if (policies.isPending) return <Skeleton variant="rounded" height={320} />;
  return (
    <>
      <Problem error={policies.error ?? compared.error} />
      <DocumentPickers asked={asked} policies={policies.data ?? []} onChange={onChange} />
      {isReady ? null : <Alert severity="info">{say('Choose two documents.')}</Alert>}
      {isReady && compared.isPending ? <Skeleton variant="rounded" height={320} /> : null}
      {compared.data ? (
        <>
          <TopicFilter asked={asked} topics={topics} shown={shown.length} onChange={onChange} />
          <TopicTable comparison={compared.data} topics={shown} />
        </>
      ) : null}
    </>
  );
}
