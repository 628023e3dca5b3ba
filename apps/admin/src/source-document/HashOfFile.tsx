import { Stack, Typography } from '@mui/material';
import { textHash } from '@privacy-register/schema/policy-text/text-hash';
import { useFormContext } from 'react-hook-form';
import { useSay } from '../language/use-say.ts';
import { TextFileButton } from '../source-text/TextFileButton.tsx';

/** Hash and length are told by the capture itself; its words are attached later, or never. */
export function HashOfFile() {
  const say = useSay();
  const { setValue } = useFormContext();
  const take = (text: string) => {
    setValue('sha256', textHash(text), { shouldDirty: true });
    setValue('length', text.length, { shouldDirty: true });
  };
  return (
    <Stack direction="row" useFlexGap spacing={1} sx={{ alignItems: 'center', flexWrap: 'wrap', mb: 2 }}>
      <TextFileButton label={say('Take hash and length from a file')} onRead={take} />
      <Typography variant="body2" color="text.secondary">
        {say('The words stay on your computer.')}
      </Typography>
    </Stack>
  );
}
