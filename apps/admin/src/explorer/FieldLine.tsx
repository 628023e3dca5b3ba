import { Box, Typography } from '@mui/material';
import type { GraphQLField, GraphQLInputField } from 'graphql';
import { useSay } from '../language/use-say.ts';
import { TypeName } from './TypeName.tsx';

type Field = GraphQLField<unknown, unknown> | GraphQLInputField;
type Props = { field: Field; onType: (type: string) => void; note?: string };

/** A field with what it takes, what it gives, and what its description says. */
export function FieldLine({ field, onType, note }: Props) {
  const say = useSay();
  const taken = 'args' in field ? field.args : [];
  return (
    <Box sx={{ typography: 'body2', overflowWrap: 'anywhere' }}>
      <code>
        <b>{field.name}</b>
      </code>
      : <TypeName type={field.type} onType={onType} />
      {note ? (
        <Typography component="span" variant="caption" color="text.secondary">
          {' '}
          {note}
        </Typography>
      ) : null}
      {field.deprecationReason ? (
        <Typography variant="body2" color="warning.main">
          {say('Deprecated: %{reason}', { reason: field.deprecationReason })}
        </Typography>
      ) : null}
      {field.description ? (
        <Typography variant="body2" color="text.secondary" lang="en">
          {field.description}
        </Typography>
      ) : null}
      {taken.length > 0 ? (
        <Box component="ul" aria-label={say('Arguments')} sx={{ m: 0, pl: 2.5 }}>
          {taken.map(({ name, type, description }) => (
            <li key={name}>
              <code>{name}</code>: <TypeName type={type} onType={onType} />
              {description ? (
                <Box component="span" lang="en" sx={{ color: 'text.secondary' }}>
                  {' '}
                  {description}
                </Box>
              ) : null}
            </li>
          ))}
        </Box>
      ) : null}
    </Box>
  );
}
