import { Box, Typography } from '@mui/material';
import { type GraphQLNamedType, isAbstractType, isEnumType, isInputObjectType, isObjectType } from 'graphql';
import { FieldLine } from './FieldLine.tsx';
import { TypeName } from './TypeName.tsx';
import { useSchema } from './use-schema.ts';

type Props = { type: GraphQLNamedType; onType: (type: string) => void };

export function TypeDocs({ type, onType }: Props) {
  const { data: schema } = useSchema();
  const possible = schema && isAbstractType(type) ? schema.getPossibleTypes(type) : [];
  const values = isEnumType(type) ? type.getValues() : [];
  return (
    <Box component="section" aria-label={type.name}>
      <Typography component="h2" variant="subtitle1" sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
        {type.name}
      </Typography>
      <Typography variant="body2" color="text.secondary" lang="en">
        {type.description}
      </Typography>
      <Box component="ul" sx={list}>
        {fieldsOf(type).map((field) => (
          <Box component="li" key={field.name} sx={{ py: 0.75, borderTop: 1, borderColor: 'divider' }}>
            <FieldLine field={field} onType={onType} />
          </Box>
        ))}
        {possible.map((one) => (
          <li key={one.name}>
            <TypeName type={one} onType={onType} />
          </li>
        ))}
        {values.map(({ name, description }) => (
          <Box component="li" key={name} sx={{ typography: 'body2' }}>
            <code>{name}</code> <span lang="en">{description}</span>
          </Box>
        ))}
      </Box>
    </Box>
  );
}

const fieldsOf = (type: GraphQLNamedType) =>
  isObjectType(type) || isInputObjectType(type) ? Object.values(type.getFields()) : [];

const list = { m: 0, mt: 1, p: 0, listStyle: 'none', maxHeight: '65vh', overflow: 'auto', pr: 0.5 };
