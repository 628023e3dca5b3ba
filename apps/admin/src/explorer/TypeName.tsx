import { Link } from '@mui/material';
import { type GraphQLType, getNamedType, isSpecifiedScalarType } from 'graphql';

type Props = { type: GraphQLType; onType: (type: string) => void };

/** `[Policy!]!`, leading to what a policy holds. */
export function TypeName({ type, onType }: Props) {
  const named = getNamedType(type);
  const written = <code>{String(type)}</code>;
  if (isSpecifiedScalarType(named)) return written;
  return (
    <Link component="button" type="button" variant="body2" onClick={() => onType(named.name)}>
      {written}
    </Link>
  );
}
