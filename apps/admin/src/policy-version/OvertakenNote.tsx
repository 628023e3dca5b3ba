import { Alert, Button } from '@mui/material';
import type { Texts } from '@privacy-register/desk/conflict/merge-texts.ts';
import { useState } from 'react';
import { useSay } from '../language/use-say.ts';

type Props = { texts: Texts; onKeepMine: () => void; onMerged: (text: string) => void };

/** Somebody was faster: what fits is merged word by word, the rest is for a person. */
export function OvertakenNote({ texts, onKeepMine, onMerged }: Props) {
  const say = useSay();
  const [isColliding, setColliding] = useState(false);
  const isTextChanged = texts.theirs !== texts.base;
  const merge = async () => {
    const { mergeTexts } = await import('@privacy-register/desk/conflict/merge-texts.ts');
    const merged = mergeTexts(texts);
    if (merged === null) setColliding(true);
    else onMerged(merged);
  };
  return (
    <Alert
      severity="warning"
      action={
        <>
          {isTextChanged && !isColliding ? (
            <Button color="inherit" onClick={merge}>
              {say('Take in theirs')}
            </Button>
          ) : null}
          <Button color="inherit" onClick={onKeepMine}>
            {say('Keep mine')}
          </Button>
        </>
      }
    >
      {say(
        isTextChanged
          ? 'The version was changed meanwhile, its text too. What you typed is still here.'
          : 'The version was changed meanwhile. What you typed is still here.',
      )}{' '}
      {isColliding ? say('Both of you changed the same words: compare before you keep yours.') : null}
    </Alert>
  );
}
