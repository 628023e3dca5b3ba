import { Button, type ButtonProps, buttonClasses, CircularProgress } from '@mui/material';
import type { MouseEvent } from 'react';

/** A button that keeps the focus while it has nothing to do, or is at work: one that is disabled drops it. */
export function SteadyButton({
  disabled = false,
  loading = false,
  children,
  onClick,
  sx,
  ...rest
}: ButtonProps) {
  const isOff = disabled || loading === true;
  return (
    <Button
      {...rest}
      {...(isOff ? { className: buttonClasses.disabled, 'aria-disabled': true } : {})}
      aria-busy={loading === true}
      onClick={isOff ? refuse : onClick}
      sx={[{ [`&.${buttonClasses.disabled}`]: loading ? hiddenWords : {} }, ...[sx ?? []].flat()]}
    >
      {children}
      {loading ? (
        <CircularProgress size={18} aria-hidden sx={{ position: 'absolute', color: 'text.disabled' }} />
      ) : null}
    </Button>
  );
}

const hiddenWords = { color: 'transparent' };

/** Also when it would send a form. */
const refuse = (event: MouseEvent) => event.preventDefault();
