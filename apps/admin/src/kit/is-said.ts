/** Whether a field says anything: an empty list and an empty text do not. */
export const isSaid = (value: unknown): boolean =>
  value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);
