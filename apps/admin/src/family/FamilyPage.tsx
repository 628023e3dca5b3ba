import { Box, Link, Skeleton, Stack, Typography } from '@mui/material';
import { GraphView } from '@privacy-register/desk/graph/GraphView.tsx';
import { Title } from 'react-admin';
import { Link as RouterLink, useSearchParams } from 'react-router-dom';
import { localDay } from '../audit/shown.ts';
import { useEvery } from '../calendar/use-every.ts';
import { Said } from '../language/Said.tsx';
import { useSay } from '../language/use-say.ts';
import { useNow } from '../time/context.tsx';
import { useMoments } from '../time/use-moments.ts';
import { ownZone } from '../time/zoned.ts';
import { Problem } from '../verb/Problem.tsx';
import { FamilyControls } from './FamilyControls.tsx';
import { type Affiliation, type Entity, familyGraph, legendIn } from './family-graph.ts';
import { familyWordsIn } from './family-words.ts';
import { addressOf, type Shown, shownBy } from './shown.ts';

/** Who belongs to whom on a day. */
export function FamilyPage() {
  const say = useSay();
  const { dayInWords } = useMoments();
  const [params, setParams] = useSearchParams();
  const today = localDay(useNow(), ownZone());
  const shown = shownBy(params, today);
  const entities = useEvery<Entity>('legal-entity');
  const affiliations = useEvery<Affiliation>('affiliation');
  const change = (wish: Partial<Shown>) =>
    setParams(addressOf({ ...shown, ...wish }, today), { replace: true });
  return (
    <Stack spacing={2} sx={{ pt: 2 }}>
      <Title title={say('Family picture')} />
      <Box>
        <Typography component="h1" variant="h5">
          {say('Family picture')}
        </Typography>
        <Typography aria-live="polite" color="text.secondary">
          {say('Legal entities and their affiliations on %{day}.', { day: dayInWords(shown.on) })}
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
  const say = useSay();
  const { dayInWords } = useMoments();
  if (entities.length === 0)
    return (
      <Typography>
        <Said
          sentence="No legal entity is recorded yet. %{record}, then who belongs to it."
          parts={{
            record: (
              <Link component={RouterLink} to="/legal-entity">
                {say('Record the company')}
              </Link>
            ),
          }}
        />
      </Typography>
    );
  return (
    <>
      <FamilyControls {...{ shown, entities, affiliations, onChange }} />
      <GraphView
        label={say('Family')}
        graph={familyGraph({ entities, affiliations }, shown, { say, dayInWords })}
        legend={legendIn(say)}
        first="to"
        file={`family-${shown.on}`}
        link={RouterLink}
        words={familyWordsIn(say)}
      />
    </>
  );
}
