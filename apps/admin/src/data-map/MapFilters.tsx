import { Autocomplete, Button, Stack, TextField } from '@mui/material';
import { type MapFilter, soundings, wholeMap } from '@privacy-register/schema/data-map/filter';
import { flowKinds } from '@privacy-register/schema/data-map/flow';
import { audiences } from '@privacy-register/schema/record/words';
import { sentence } from '../language/say.ts';
import { useSay, useSpelled } from '../language/use-say.ts';
import type { Term } from '../tree/term.ts';
import { Pick } from './Pick.tsx';
import type { Shown } from './shown.ts';
import type { Vocabularies } from './use-map-terms.ts';

type Props = {
  shown: Shown;
  vocabularies: Vocabularies;
  /** Of terms that the texts name, and of all that is wider. */
  keys: ReadonlySet<string>;
  onChange: (wish: Partial<Shown>) => void;
};

const branches = [
  { name: 'category', label: sentence('Data category') },
  { name: 'purpose', label: sentence('Purpose') },
  { name: 'party', label: sentence('Party') },
] as const;

export function MapFilters({ shown: { filter }, vocabularies, keys, onChange }: Props) {
  const say = useSay();
  const spelled = useSpelled();
  const change = (wish: Partial<MapFilter>) => onChange({ filter: { ...filter, ...wish } });
  const wordsOf = (words: readonly string[]) => words.map((value) => ({ value, label: spelled(value) }));
  const isFiltered = Object.values(filter).some((value) => value !== '');
  const pick = (label: string, name: 'kind' | 'audience' | 'sounding', words: readonly string[]) => (
    <Pick
      label={label}
      value={filter[name]}
      options={wordsOf(words)}
      none={say('All')}
      basis={118}
      onChange={(value) => change({ [name]: value })}
    />
  );
  return (
    <Stack
      role="search"
      aria-label={say('Filter the map')}
      direction="row"
      useFlexGap
      spacing={1}
      sx={{ flexWrap: 'wrap', alignItems: 'center' }}
    >
      {pick(say('Kind'), 'kind', flowKinds)}
      {branches.map(({ name, label }) => (
        <Branch
          key={name}
          label={say(label)}
          terms={vocabularies[name].filter(({ key }) => keys.has(key))}
          value={filter[name]}
          onChange={(key) => change({ [name]: key })}
        />
      ))}
      {pick(say('Audience'), 'audience', audiences)}
      {pick(say('How it is said'), 'sounding', soundings)}
      {isFiltered ? <Button onClick={() => onChange({ filter: wholeMap })}>{say('Show all')}</Button> : null}
    </Stack>
  );
}

type BranchProps = {
  label: string;
  terms: readonly Term[];
  value: string;
  onChange: (key: string) => void;
};

function Branch({ label, terms, value, onChange }: BranchProps) {
  return (
    <Autocomplete
      size="small"
      options={terms}
      value={terms.find(({ key }) => key === value) ?? null}
      onChange={(_event, term) => onChange(term?.key ?? '')}
      getOptionKey={({ id }) => id}
      getOptionLabel={({ name }) => name}
      renderInput={(params) => <TextField {...params} margin="none" label={label} />}
      sx={{ flex: '1 1 170px' }}
    />
  );
}
