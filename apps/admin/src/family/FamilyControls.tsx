import { Chip, MenuItem, Stack, TextField } from '@mui/material';
import { useSay, useSpelled } from '../language/use-say.ts';
import { type Affiliation, type Entity, relations } from './family-graph.ts';
import type { Shown } from './shown.ts';

type Props = {
  shown: Shown;
  entities: readonly Entity[];
  affiliations: readonly Affiliation[];
  onChange: (wish: Partial<Shown>) => void;
};

export function FamilyControls({ shown, entities, affiliations, onChange }: Props) {
  const say = useSay();
  const spelled = useSpelled();
  const roots = new Set(affiliations.map(({ object }) => object));
  const families = entities.filter(({ id }) => roots.has(id));
  const toggle = (relation: (typeof relations)[number]) =>
    onChange({
      relations: relations.filter((each) => shown.relations.includes(each) !== (each === relation)),
    });
  return (
    <Stack spacing={1.5} role="search" aria-label={say('Choose what is drawn')}>
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
        <TextField
          type="date"
          size="small"
          margin="none"
          label={say('As of')}
          value={shown.on}
          onChange={({ target }) => onChange({ on: target.value })}
          slotProps={{ inputLabel: { shrink: true } }}
          sx={{ width: 180 }}
        />
        <TextField
          select
          size="small"
          margin="none"
          label={say('Family of')}
          value={families.some(({ id }) => id === shown.family) ? shown.family : ''}
          onChange={({ target }) => onChange({ family: target.value })}
          slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
          sx={{ width: 300, maxWidth: 1 }}
        >
          <MenuItem value="">{say('Everybody')}</MenuItem>
          {families.map(({ id, name }) => (
            <MenuItem key={id} value={id}>
              {name}
            </MenuItem>
          ))}
        </TextField>
      </Stack>
      <Stack
        direction="row"
        useFlexGap
        spacing={1}
        role="group"
        aria-label={say('Relations')}
        sx={{ flexWrap: 'wrap' }}
      >
        {relations.map((relation) => (
          <Chip
            key={relation}
            component="button"
            clickable
            aria-pressed={shown.relations.includes(relation)}
            variant={shown.relations.includes(relation) ? 'filled' : 'outlined'}
            label={spelled(relation)}
            onClick={() => toggle(relation)}
          />
        ))}
      </Stack>
    </Stack>
  );
}
