/** What can be asked and what is answered, as the schema itself tells it. */
import { Box, Button, Skeleton, TextField, Typography } from '@mui/material';
import type { GraphQLSchema } from 'graphql';
import { useState } from 'react';
import { useSay } from '../language/use-say.ts';
import { Problem } from '../verb/Problem.tsx';
import { FieldLine } from './FieldLine.tsx';
import { type Found, foundIn } from './schema-search.ts';
import { TypeDocs } from './TypeDocs.tsx';
import { TypeName } from './TypeName.tsx';
import { useSchema } from './use-schema.ts';

type Props = { type: string | null; onType: (type: string | null) => void };

export function SchemaDocs({ type, onType }: Props) {
  const say = useSay();
  const { data: schema, error, isPending } = useSchema();
  if (isPending) return <Skeleton variant="rounded" height={320} />;
  if (error) return <Problem error={error} />;
  const shown = type === null ? undefined : schema.getType(type);
  if (!shown) return <Beginning schema={schema} onType={onType} />;
  return (
    <>
      <Button size="small" onClick={() => onType(null)}>
        {say('All questions and changes')}
      </Button>
      <TypeDocs type={shown} onType={onType} />
    </>
  );
}

type BeginningProps = { schema: GraphQLSchema; onType: (type: string) => void };

function Beginning({ schema, onType }: BeginningProps) {
  const say = useSay();
  const [word, setWord] = useState('');
  const found = foundIn(schema, word);
  return (
    <>
      <TextField
        type="search"
        size="small"
        fullWidth
        label={say('Find a field or type')}
        value={word}
        onChange={({ target }) => setWord(target.value)}
      />
      <Typography role="status" variant="body2" color="text.secondary">
        {found.length === 0 ? say('Nothing is called so.') : ''}
      </Typography>
      <Box component="ul" aria-label={say('Schema')} sx={list}>
        {found.map((each) => (
          <Box component="li" key={keyOf(each)} sx={{ py: 0.75, borderTop: 1, borderColor: 'divider' }}>
            {each.is === 'field' ? (
              <FieldLine field={each.field} onType={onType} note={each.of} />
            ) : (
              <TypeName type={each.type} onType={onType} />
            )}
          </Box>
        ))}
      </Box>
    </>
  );
}

const keyOf = (found: Found) => (found.is === 'field' ? `${found.of}.${found.field.name}` : found.type.name);
const list = { m: 0, mt: 1, p: 0, listStyle: 'none', maxHeight: '65vh', overflow: 'auto', pr: 0.5 };
