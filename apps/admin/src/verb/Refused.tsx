import { Box } from '@mui/material';
import { tellsMore } from '../data-provider/refusal-text.ts';
import { WithNames } from '../kit/WithNames.tsx';
import { useRefusalWords } from '../language/use-refusal-words.ts';

type Props = { refused: { code: string; message: string } };

/** One reason why not: in the language of the screens, the register's own words below where they name values. */
export function Refused({ refused }: Props) {
  const { own, said } = useRefusalWords()(refused);
  return (
    <>
      {said}
      {said === null || tellsMore(refused) ? (
        <Box component="span" lang="en" sx={said === null ? null : { display: 'block', typography: 'body2' }}>
          <WithNames text={own} />
        </Box>
      ) : null}
    </>
  );
}
