import { Box } from '@mui/material';
import { type Change, changesIn } from './changes-in.ts';

/** What one side made of a text: told by marks of the language, not by colour alone. */
export function TextChanges({ before, after }: { before: string; after: string }) {
  let place = 0;
  return (
    <Box component="span" sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
      {changesIn(before, after).map((change) => {
        place += 1;
        return <Piece key={place} {...change} />;
      })}
    </Box>
  );
}

function Piece({ kind, text }: Change) {
  if (kind === 'gone') return <Box component="del">{text}</Box>;
  if (kind === 'come') {
    return (
      <Box component="ins" sx={{ bgcolor: 'action.selected', textDecorationThickness: 2 }}>
        {text}
      </Box>
    );
  }
  return <Box component="span">{text}</Box>;
}
