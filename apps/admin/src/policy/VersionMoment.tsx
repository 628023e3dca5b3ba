import type { PolicyVersion } from '@privacy-register/schema/record/policy-version';
import { Moment } from '../time/Moment.tsx';

type Props = { version: PolicyVersion; zone: string };

/** The instant that says most about a version. */
export function VersionMoment({ version, zone }: Props) {
  const { status, effectiveAt, observedAt, lastObservedAt, updatedAt } = version;
  if (effectiveAt)
    return (
      <>
        In force from <Moment at={effectiveAt} zone={zone} />
      </>
    );
  if (status === 'observed' && observedAt)
    return (
      <>
        Observed <Moment at={observedAt} zone={zone} />
        {lastObservedAt && lastObservedAt !== observedAt ? (
          <>
            {' '}
            until <Moment at={lastObservedAt} zone={zone} />
          </>
        ) : null}
      </>
    );
  if (status === 'observed') return <>Observed; when is not known</>;
  return (
    <>
      Last changed <Moment at={updatedAt} />
    </>
  );
}
