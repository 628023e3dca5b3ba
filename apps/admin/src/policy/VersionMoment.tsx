import type { PolicyVersion } from '@privacy-register/schema/record/policy-version';
import { Said } from '../language/Said.tsx';
import { useSay } from '../language/use-say.ts';
import { Moment } from '../time/Moment.tsx';

type Props = { version: PolicyVersion; zone: string };

/** The instant that says most about a version. */
export function VersionMoment({ version, zone }: Props) {
  const say = useSay();
  const { status, effectiveAt, observedAt, lastObservedAt, updatedAt } = version;
  if (effectiveAt)
    return (
      <Said sentence="In force from %{moment}" parts={{ moment: <Moment at={effectiveAt} zone={zone} /> }} />
    );
  if (status === 'observed' && observedAt)
    return (
      <Said
        sentence={
          lastObservedAt && lastObservedAt !== observedAt
            ? 'Observed %{moment} until %{last}'
            : 'Observed %{moment}'
        }
        parts={{
          moment: <Moment at={observedAt} zone={zone} />,
          last: <Moment at={lastObservedAt} zone={zone} />,
        }}
      />
    );
  if (status === 'observed') return <>{say('Observed; when is not known')}</>;
  return <Said sentence="Last changed %{moment}" parts={{ moment: <Moment at={updatedAt} /> }} />;
}
