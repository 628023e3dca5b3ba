import type { PolicyVersion } from '@privacy-register/schema/record/policy-version';
import type { SourceDocument } from '@privacy-register/schema/record/source-document';
import { useGetOne } from 'react-admin';
import { whole } from '../kit/whole.ts';

/** The words that passages of a version are in: its own, or those of the document that was observed. */
export function useVersionText(id: string | undefined): { text: string | null; isObserved: boolean } {
  const version = useGetOne<PolicyVersion>(
    'policy-version',
    { id: id ?? '', ...whole },
    { enabled: Boolean(id) },
  );
  const source = version.data?.sourceDocument ?? '';
  const { data } = useGetOne<SourceDocument>(
    'source-document',
    { id: source, ...whole },
    { enabled: source !== '' },
  );
  return { text: version.data?.text ?? data?.text ?? null, isObserved: version.data?.status === 'observed' };
}
