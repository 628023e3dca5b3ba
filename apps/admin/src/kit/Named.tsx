import { Link, Skeleton } from '@mui/material';
import { typeOfId } from '@privacy-register/schema/kit/id';
import { useCanAccess, useCreatePath, useReference } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { recordNamed } from '../data-provider/record-named.ts';
import { Said } from '../language/Said.tsx';
import { useLow, useSay, useSpelled, useSpelledLow } from '../language/use-say.ts';
import { plainTitle } from './plain-title.ts';

type Props = { id: string | null | undefined; isLink?: boolean };

/** Any record by its id, as people call it. */
export function Named({ id, isLink = false }: Props) {
  const say = useSay();
  if (!id) return '–';
  if (id === 'register') return say('the register');
  const type = typeOfId(id);
  return type ? <NamedRecord resource={type} id={id} isLink={isLink} /> : id;
}

function NamedRecord({ resource, id, isLink }: { resource: string; id: string; isLink: boolean }) {
  const low = useLow();
  const say = useSay();
  const { canAccess } = useCanAccess({ resource, action: 'show' });
  const { referenceRecord, isLoading } = useReference({
    reference: resource,
    id,
    options: { enabled: canAccess },
  });
  const path = useCreatePath();
  if (isLoading) return <Skeleton component="span" width={120} sx={{ display: 'inline-block' }} />;
  if (!referenceRecord)
    return <>{say('%{record} that you cannot see', { record: low(recordNamed(resource).label) })}</>;
  const title = <RecordTitle resource={resource} record={referenceRecord} />;
  if (!isLink) return title;
  return (
    <Link
      component={RouterLink}
      to={path({ resource, id, type: 'show' })}
      onClick={(event) => event.stopPropagation()}
    >
      {title}
    </Link>
  );
}

type TitleProps = { resource: string; record: Record<string, unknown> };

/** Some records are known by another one. */
export function RecordTitle({ resource, record }: TitleProps) {
  const spelled = useSpelled();
  const spelledLow = useSpelledLow();
  const say = useSay();
  const idIn = (name: string) => (typeof record[name] === 'string' ? record[name] : null);
  if (resource === 'policy-version') {
    return (
      <>
        <Named id={idIn('policy')} />,{' '}
        {record.number
          ? say('version %{number}', { number: Number(record.number) })
          : say('%{status} version', { status: spelledLow(String(record.status)) })}
      </>
    );
  }
  const type = recordNamed(resource);
  const field = type.fields[type.title];
  if (resource === 'affiliation') {
    return (
      <>
        <Named id={idIn('subject')} /> {spelledLow(String(record.relation))} <Named id={idIn('object')} />
      </>
    );
  }
  if (resource === 'change-notice') {
    return (
      <Said
        sentence="Notice of %{kind}: %{named}"
        parts={{ kind: spelledLow(String(record.kind)), named: <Named id={idIn('version')} /> }}
      />
    );
  }
  if (field?.kind === 'ref') return <Named id={idIn(type.title)} />;
  return <>{plainTitle(type, spelled)(record)}</>;
}
