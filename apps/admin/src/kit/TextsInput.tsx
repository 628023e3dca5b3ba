import { ArrayInput, SimpleFormIterator, TextInput } from 'react-admin';
import type { UsualInput } from './usual-input.ts';

/** Texts in order, one to a line. */
export function TextsInput({ source, label, helperText, disabled }: UsualInput) {
  return (
    <ArrayInput source={source} label={label} helperText={helperText}>
      <SimpleFormIterator
        inline
        fullWidth
        disableAdd={disabled}
        disableRemove={disabled}
        disableReordering={disabled}
      >
        <TextInput source="" label={label} helperText={false} disabled={disabled} />
      </SimpleFormIterator>
    </ArrayInput>
  );
}
