import { Alert, Skeleton } from '@mui/material';
import { useSay } from '../language/use-say.ts';
import { Problem } from '../verb/Problem.tsx';
import { MapDrawn } from './MapDrawn.tsx';
import type { Shown } from './shown.ts';
import type { Vocabularies } from './use-map-terms.ts';
import { useInForce } from './use-readings.ts';

type Props = { shown: Shown; vocabularies: Vocabularies; onChange: (wish: Partial<Shown>) => void };

/** All that is said on a platform at an instant. */
export function PlatformMap({ shown, vocabularies, onChange }: Props) {
  const say = useSay();
  const { data, error, isPending } = useInForce(shown);
  if (shown.platform === '') return <Alert severity="info">{say('Choose a platform.')}</Alert>;
  if (error) return <Problem error={error} />;
  if (isPending) return <Skeleton variant="rounded" height={520} />;
  const names = new Map(data.readings.map(({ version, title }) => [version, title]));
  return (
    <>
      {data.unknown.length > 0 ? (
        <Alert severity="info">
          {say('Nothing is known at that instant of: %{policies}.', { policies: data.unknown.join(', ') })}
        </Alert>
      ) : null}
      {data.readings.length === 0 && data.unknown.length === 0 ? (
        <Alert severity="info">{say('No policy covers this platform at that instant.')}</Alert>
      ) : (
        <MapDrawn
          {...{ sides: [data.readings], names, shown, vocabularies, onChange }}
          file={`data-map-${shown.platform}`}
        />
      )}
    </>
  );
}
