import { Box, Link, Skeleton, Stack, Typography } from '@mui/material';
import { GraphView } from '@privacy-register/desk/graph/GraphView.tsx';
import { Title } from 'react-admin';
import { Link as RouterLink, useSearchParams } from 'react-router-dom';
import { localDay } from '../audit/shown.ts';
import { useEvery } from '../calendar/use-every.ts';
import { useNow } from '../time/context.tsx';
import { dayInWords, ownZone } from '../time/zoned.ts';
import { Problem } from '../verb/Problem.tsx';
import { FamilyControls } from './FamilyControls.tsx';
import { type Affiliation, type Entity, familyGraph, legend } from './family-graph.ts';
import { addressOf, type Shown, shownBy } from './shown.ts';

/** Who belongs to whom on a day. */
export function FamilyPage() {
  const [params, setParams] = useSearchParams();
  const today = localDay(useNow(), ownZone());
  const shown = shownBy(params, today);
  const entities = useEvery<Entity>('legal-entity');
  const affiliations = useEvery<Affiliation>('affiliation');
  const change = (wish: Partial<Shown>) =>
    setParams(addressOf({ ...shown, ...wish }, today), { replace: true });
  return (
    <Stack spacing={2} sx={{ pt: 2 }}>
      <Title title="Family picture" />
      <Box>
        <Typography component="h1" variant="h5">
          Family picture
        </Typography>
        <Typography aria-live="polite" color="text.secondary">
          Legal entities and their affiliations on {dayInWords(shown.on)}.
        </Typography>
      </Box>
      <Problem error={entities.error ?? affiliations.error} />
      {entities.data && affiliations.data ? (
        <Drawn entities={entities.data} affiliations={affiliations.data} shown={shown} onChange={change} />
      ) : (
        <Skeleton variant="rounded" height={520} />
      )}
    </Stack>
  );
}

type DrawnProps = {
  entities: readonly Entity[];
  affiliations: readonly Affiliation[];
  shown: Shown;
  onChange: (wish: Partial<Shown>) => void;
};

function Drawn({ entities, affiliations, shown, onChange }: DrawnProps) {
  if (entities.length === 0)
    return (
      <Typography>
        No legal entity is recorded yet.{' '}
        <Link component={RouterLink} to="/legal-entity">
          Record the company
        </Link>
        , then who belongs to it.
      </Typography>
    );
  return (
    <>
      <FamilyControls {...{ shown, entities, affiliations, onChange }} />
      <GraphView
        label="Family"
        graph={familyGraph({ entities, affiliations }, shown)}
        legend={legend}
        first="to"
        file={`family-${shown.on}`}
        link={RouterLink}
      />
    </>
  );
}
