import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Stack } from '@mui/material';
import type { FormEvent, ReactNode } from 'react';
import { SteadyButton } from '../kit/SteadyButton.tsx';
import { useSay } from '../language/use-say.ts';
import { Problem } from './Problem.tsx';

type Props = {
  title: string;
  action: string;
  isBusy: boolean;
  error: unknown;
  isWide?: boolean;
  tone?: 'primary' | 'error';
  onClose: () => void;
  onSubmit: (given: FormData) => void;
  children: ReactNode;
};

/** Says what will happen before it does; what is refused is told in place, and nothing typed is lost. */
export function VerbDialog({ title, action, isBusy, error, isWide, tone = 'primary', ...props }: Props) {
  const say = useSay();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    event.stopPropagation();
    props.onSubmit(new FormData(event.currentTarget));
  };
  return (
    <Dialog
      open
      onClose={props.onClose}
      fullWidth
      maxWidth={isWide ? 'md' : 'sm'}
      aria-labelledby="verb-title"
    >
      <form onSubmit={submit}>
        <DialogTitle id="verb-title">{title}</DialogTitle>
        <DialogContent>
          <Stack spacing={2} sx={{ pt: 1 }}>
            {props.children}
          </Stack>
          <Problem error={error} />
        </DialogContent>
        <DialogActions>
          <Button onClick={props.onClose}>{say('Cancel')}</Button>
          <SteadyButton type="submit" variant="contained" color={tone} loading={isBusy}>
            {action}
          </SteadyButton>
        </DialogActions>
      </form>
    </Dialog>
  );
}

export const textIn = (given: FormData, name: string): string => String(given.get(name) ?? '').trim();
