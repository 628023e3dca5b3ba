import { Typography } from '@mui/material';
import { statementsOf } from '@privacy-register/schema/data-map/edge';
import { useSay } from '../language/use-say.ts';
import type { MapLine } from './line.ts';

type Props = { lines: readonly MapLine[]; silent: number };

/** How much is drawn, and what cannot be. */
export function MapCount({ lines, silent }: Props) {
  const say = useSay();
  const statements = new Set(
    lines.flatMap(({ edge }) => statementsOf(edge).map((each) => `${each.version} ${each.statement.key}`)),
  );
  return (
    <Typography role="status" color="text.secondary">
      {say('%{smart_count} line |||| %{smart_count} lines', { smart_count: lines.length })},{' '}
      {say('from %{smart_count} statement. |||| from %{smart_count} statements.', {
        smart_count: statements.size,
      })}{' '}
      {silent > 0
        ? say('Statements of what is not stated, which draw no line: %{count}.', { count: silent })
        : ''}
    </Typography>
  );
}
