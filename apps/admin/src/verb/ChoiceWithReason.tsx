import { MenuItem, TextField } from '@mui/material';
import { upperSnake } from '@privacy-register/desk/provider/graphql-name.ts';
import { useSay, useSpelled } from '../language/use-say.ts';
import { textIn } from './VerbDialog.tsx';

type Props = { name: string; label: string; words: readonly string[]; chosen: string };

/** One word of a list, and why; within a dialog. */
export function ChoiceWithReason({ name, label, words, chosen }: Props) {
  const say = useSay();
  const spelled = useSpelled();
  return (
    <>
      <TextField select name={name} label={label} defaultValue={chosen} required>
        {words.map((each) => (
          <MenuItem key={each} value={each}>
            {spelled(each)}
          </MenuItem>
        ))}
      </TextField>
      <TextField name="reason" label={say('Reason')} multiline minRows={2} required />
    </>
  );
}

/** As a mutation takes it. */
export const choiceIn = (given: FormData, name: string) => ({
  [name]: upperSnake(textIn(given, name)),
  reason: textIn(given, 'reason'),
});
