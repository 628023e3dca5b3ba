import { Chip } from '@mui/material';
import type { Row } from '@privacy-register/desk/tree/rows.ts';
import { useSay } from '../language/use-say.ts';
import { namesOf, type Term } from './term.ts';

type Props = { row: Row; terms: readonly Term[] };

/** What a name alone does not tell: other places, and that it is no longer to be used. */
export function TermMark({ row, terms }: Props) {
  const say = useSay();
  const { node, otherParents, path } = row;
  const here = path.split('/').at(-2);
  const others = node.parents.filter((parent) => parent !== here);
  return (
    <>
      {otherParents ? (
        <Chip
          size="small"
          variant="outlined"
          label={say('also under %{terms}', { terms: namesOf(terms, others, say) })}
          sx={{ ml: 1 }}
        />
      ) : null}
      {node.isRetired ? <Chip size="small" label={say('no longer used')} sx={{ ml: 1 }} /> : null}
    </>
  );
}
