import type { PolicyVersion } from '@privacy-register/schema/record/policy-version';
import { type Statement, statement } from '@privacy-register/schema/record/statement';
import { useGetOne } from 'react-admin';
import { useParams } from 'react-router-dom';
import { RecordShow } from '../kit/RecordShow.tsx';
import { whole } from '../kit/whole.ts';
import { SaidWhere } from './SaidWhere.tsx';

/** What a statement says, without what it does not; it is edited only while its version is a draft. */
export function StatementShow() {
  const { id = '' } = useParams();
  const { data } = useGetOne<Statement>('statement', { id, ...whole });
  const version = useGetOne<PolicyVersion>(
    'policy-version',
    { id: data?.version ?? '' },
    { enabled: Boolean(data) },
  );
  return (
    <RecordShow
      type={statement}
      below={SaidWhere}
      without={['passages', 'summary']}
      isBrief
      isChangeable={version.data?.status === 'draft'}
    />
  );
}
