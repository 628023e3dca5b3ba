import { Button } from '@mui/material';
import { useSay } from '../language/use-say.ts';
import type { Shown } from './shown.ts';
import type { Vocabularies } from './use-map-terms.ts';

type Props = { shown: Shown; vocabularies: Vocabularies; onChange: (wish: Partial<Shown>) => void };

/** All branches of the map at once. */

export function MapBranches({ shown, onChange, vocabularies }: Props) {
  const say = useSay();
  const all = Object.values(vocabularies).flatMap((terms) => terms.flatMap(({ parents }) => parents));
  const keys = Object.values(vocabularies).flatMap((terms) =>
    terms.flatMap(({ id, key }) => (all.includes(id) ? [key] : [])),
  );
  return (
    <>
      <Button onClick={() => onChange({ opened: keys })}>{say('Open all')}</Button>
      <Button onClick={() => onChange({ opened: [] })}>{say('Fold all')}</Button>
      {shown.opened ? (
        <Button onClick={() => onChange({ opened: null })}>{say('As much as fits')}</Button>
      ) : null}
    </>
  );
}
