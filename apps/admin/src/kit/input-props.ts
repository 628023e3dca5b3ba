import type { Field } from '@privacy-register/schema/kit/field';
import type { ComponentType } from 'react';

export type InputProps = { source: string; field: Field; disabled?: boolean };
/** Handed down to embedded parts, which hold fields of every kind again. */
export type AnyInput = ComponentType<InputProps>;
export type PartField = Extract<Field, { kind: 'part' | 'parts' | 'oneOf' }>;
