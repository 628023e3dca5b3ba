import type { Statement } from '@privacy-register/schema/record/statement';
import { AutocompleteArrayInput, useGetList } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { useSay } from '../language/use-say.ts';

/** Statements of the same version, by their keys. */
export function SiblingsInput({ source, label }: { source: string; label: string }) {
  const say = useSay();
  const version: unknown = useWatch({ name: 'version' });
  const key: unknown = useWatch({ name: 'key' });
  const { data } = useGetList<Statement>(
    'statement',
    { filter: { version }, pagination: { page: 1, perPage: 200 }, sort: { field: 'order', order: 'ASC' } },
    { enabled: typeof version === 'string' },
  );
  const choices = (data ?? [])
    .filter((each) => each.key !== key)
    .map((each) => ({ id: each.key, name: each.summary }));
  return (
    <AutocompleteArrayInput
      source={source}
      label={label}
      choices={choices}
      helperText={say('Statements of this version.')}
    />
  );
}
