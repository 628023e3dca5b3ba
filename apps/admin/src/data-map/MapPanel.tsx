import { Button, Link, Paper, Stack, Typography } from '@mui/material';
import { statementsOf } from '@privacy-register/schema/data-map/edge';
import type { MapFilter } from '@privacy-register/schema/data-map/filter';
import { Link as RouterLink } from 'react-router-dom';
import { useSay, useSpelled } from '../language/use-say.ts';
import { boxOf, termOfBox } from './layered-of.ts';
import type { MapLine } from './line.ts';
import type { DrawnMap } from './map-of.ts';
import { statementPath } from './statement-path.ts';

type Props = {
  map: DrawnMap;
  /** A box or a line of the picture. */
  id: string | null;
  names: ReadonlyMap<string, string>;
  panelId: string;
  onTurn: (box: string) => void;
  onOnly: (filter: Partial<MapFilter>) => void;
};

/** The statements that the box or line looked at rests on. Its height stays, so that nothing jumps. */
export function MapPanel({ map, id, names, panelId, ...on }: Props) {
  const say = useSay();
  const lines = map.lines.filter(({ id: line, edge }) =>
    [line, boxOf(edge.from), boxOf(edge.to)].some((each) => each === id),
  );
  return (
    <Paper
      component="section"
      variant="outlined"
      id={panelId}
      tabIndex={-1}
      aria-label={say('Statements')}
      sx={{ height: 220, overflow: 'auto', p: 2 }}
    >
      {id === null ? (
        <Typography color="text.secondary">
          {say('Point at a box or a line, and what the text says of it stands here.')}{' '}
          {say('Arrow keys lead from box to box, plus and minus open and fold a branch.')}{' '}
          {say('Enter leads to the statements.')}
        </Typography>
      ) : (
        <>
          <Head {...{ map, id, lines, ...on }} />
          <Statements {...{ lines, names }} />
        </>
      )}
    </Paper>
  );
}

type HeadProps = Pick<Props, 'map' | 'onTurn' | 'onOnly'> & { id: string; lines: readonly MapLine[] };

function Head({ map, id, lines, onTurn, onOnly }: HeadProps) {
  const say = useSay();
  const node = map.layered.nodes.find((each) => each.id === id);
  const [line] = lines;
  const key = map.terms[termOfBox(id) ?? '']?.key;
  const layer = (['category', 'purpose', 'party'] as const).find((each) => id.startsWith(`${each}.`));
  const title = node?.label ?? (line ? `${line.from} → ${line.to}: ${line.how}` : '');
  return (
    <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', alignItems: 'center', mb: 1 }}>
      <Typography component="h2" variant="subtitle1" sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
        {title}
      </Typography>
      {!node && line?.note ? <Typography variant="body2">{line.note}</Typography> : null}
      {node && node.is !== 'leaf' ? (
        <Button size="small" onClick={() => onTurn(id)}>
          {node.is === 'folded' ? say('Open this branch') : say('Fold this branch')}
        </Button>
      ) : null}
      {layer && key ? (
        <Button size="small" onClick={() => onOnly({ [layer]: key })}>
          {say('Show only what names it')}
        </Button>
      ) : null}
    </Stack>
  );
}

function Statements({ lines, names }: { lines: readonly MapLine[]; names: Props['names'] }) {
  const say = useSay();
  const spelled = useSpelled();
  const all = lines.flatMap(({ compared: { before, after } }) =>
    [before, after].flatMap((edge) => (edge ? statementsOf(edge) : [])),
  );
  const each = [...new Map(all.map((said) => [`${said.version} ${said.statement.key}`, said])).values()];
  if (each.length === 0)
    return <Typography color="text.secondary">{say('Only its narrower terms are named.')}</Typography>;
  return (
    <Stack component="ul" spacing={1} sx={{ m: 0, pl: 2.5 }}>
      {each.map((said) => (
        <li key={`${said.version} ${said.statement.key}`}>
          <Link component={RouterLink} to={statementPath(said)}>
            {said.statement.summary}
          </Link>
          <Typography variant="caption" component="div" color="text.secondary">
            {[spelled(said.statement.kind), names.get(said.version)].filter(Boolean).join(' · ')}
          </Typography>
        </li>
      ))}
    </Stack>
  );
}
