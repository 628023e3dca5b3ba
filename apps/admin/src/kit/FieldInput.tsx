/** One input for each kind of field; a new kind fails to compile here. */

import { isList } from '@privacy-register/schema/kit/field';
import {
  ArrayInput,
  AutocompleteArrayInput,
  BooleanInput,
  NumberInput,
  SimpleFormIterator,
  TextInput,
} from 'react-admin';
import { BlockInput } from './BlockInput.tsx';
import { checking } from './checking.ts';
import { choicesOf } from './choices.ts';
import { DayInput } from './DayInput.tsx';
import { InstantInput } from './InstantInput.tsx';
import type { InputProps } from './input-props.ts';
import { PartInputs } from './PartInputs.tsx';
import { ReferencePicker, ReferencesPicker } from './ReferencePicker.tsx';
import { TextsInput } from './TextsInput.tsx';
import { WordInput } from './WordInput.tsx';
import { ZoneInput } from './ZoneInput.tsx';

export function FieldInput({ source, field, disabled = false }: InputProps) {
  const usual = {
    source,
    label: field.label,
    helperText: field.help || false,
    isRequired: !field.optional && field.kind !== 'flag' && !isList(field.kind),
    validate: checking(field),
    disabled,
  } as const;
  switch (field.kind) {
    case 'text':
      if (field.format === 'zone') return <ZoneInput {...usual} />;
      return <TextInput {...usual} {...(field.format === 'email' ? { type: 'email' } : {})} />;
    case 'prose':
      return <TextInput {...usual} multiline minRows={2} maxRows={16} />;
    case 'texts':
      return <TextsInput {...usual} />;
    case 'word':
      return <WordInput {...usual} words={field.words} isOptional={Boolean(field.optional)} />;
    case 'words':
      return <AutocompleteArrayInput {...usual} choices={choicesOf(field.words)} />;
    case 'ref':
      return <ReferencePicker {...usual} reference={field.to} />;
    case 'refs':
      return <ReferencesPicker {...usual} reference={field.to} />;
    case 'instant':
      return <InstantInput {...usual} />;
    case 'day':
      return <DayInput {...usual} />;
    case 'count':
      return <NumberInput {...usual} min={0} step={1} />;
    case 'flag':
      return (
        <BooleanInput
          source={source}
          label={field.label}
          helperText={field.help || false}
          disabled={disabled}
        />
      );
    case 'part':
      return <PartInputs source={source} field={field} disabled={disabled} input={FieldInput} />;
    case 'parts':
      return (
        <ArrayInput source={source} label={field.label} helperText={field.help || false}>
          <SimpleFormIterator
            inline
            fullWidth
            disableReordering={disabled}
            disableAdd={disabled}
            disableRemove={disabled}
          >
            {Object.entries(field.fields).map(([name, inner]) => (
              <FieldInput key={name} source={name} field={inner} disabled={disabled} />
            ))}
          </SimpleFormIterator>
        </ArrayInput>
      );
    case 'oneOf':
      return <BlockInput source={source} field={field} disabled={disabled} input={FieldInput} />;
    case 'json':
      return null;
  }
}
