/** An emptied input says as much as one that was never filled in. */
export const isSame = (one: unknown, other: unknown): boolean => told(one) === told(other);

function told(value: unknown): string {
  const isEmpty = value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
  return JSON.stringify(isEmpty ? null : value);
}
