import { TextField } from '@mui/material';
import { useState } from 'react';
import { useSay } from '../language/use-say.ts';
import { keyFrom } from '../statement/form-fields.ts';

type Props = { name?: string; description?: string | null; keyBefore?: string };

/** Name, key and description of a term to be made; the key follows the name until it is typed. */
export function NewTermFields({ name: first = '', description = '', keyBefore = '' }: Props) {
  const say = useSay();
  const [name, setName] = useState(first);
  const [key, setKey] = useState<string | null>(keyBefore ? `${keyBefore}-2` : null);
  return (
    <>
      <TextField
        required
        autoFocus
        name="name"
        label={say('Name')}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <TextField
        required
        name="key"
        label={say('Key')}
        helperText={say('Kept for ever; small letters, digits and hyphens.')}
        value={key ?? (name.trim() ? keyFrom(name) : '')}
        onChange={(event) => setKey(event.target.value)}
      />
      <TextField
        multiline
        minRows={2}
        name="description"
        label={say('Description')}
        defaultValue={description ?? ''}
      />
    </>
  );
}
