import type { ReactNode } from 'react';

/** How a field's value is shown; the dialog knows texts alone. */
export type ShowValue = (name: string, value: unknown) => ReactNode;
