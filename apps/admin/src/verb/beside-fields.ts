import { HttpError } from 'react-admin';

/** What a form that sends by itself hands back, so that each reason stands beside its field. */
export const besideFields = (error: unknown): object | undefined =>
  error instanceof HttpError ? error.body?.errors : undefined;
