import { Button } from '@mui/material';
import { type PolicyVersion, publishedStatuses } from '@privacy-register/schema/record/policy-version';
import { type Statement, statement } from '@privacy-register/schema/record/statement';
import { useGetOne } from 'react-admin';
import { Link, useParams } from 'react-router-dom';
import { RecordShow } from '../kit/RecordShow.tsx';
import { whole } from '../kit/whole.ts';
import { useSay } from '../language/use-say.ts';
import { useMay } from '../sign-in/use-role.ts';
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
  const isPosted = publishedStatuses.some((status) => status === version.data?.status);
  const mayCorrect = useMay('erratum');
  return (
    <RecordShow
      type={statement}
      below={SaidWhere}
      without={['passages', 'summary']}
      isBrief
      isChangeable={version.data?.status === 'draft'}
      actions={isPosted && mayCorrect ? <CorrectButton id={id} /> : null}
    />
  );
}

const CorrectButton = ({ id }: { id: string }) => {
  const say = useSay();
  return (
    <Button size="small" component={Link} to={`/erratum/create?statement=${id}`}>
      {say('Correct our record')}
    </Button>
  );
};
