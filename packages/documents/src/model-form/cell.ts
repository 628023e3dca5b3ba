/** A cell of the form: filled, or what the version would have to say to fill it. */
export const whys = ['not-stated', 'conflicting', 'too-general', 'too-few', 'not-allowed'] as const;

export type Missing = {
  cell: string;
  why: (typeof whys)[number];
  message: string;
  /** Keys of statements that come near. */
  near: string[];
};

export type Cell<T> = { isFilled: true; value: T } | { isFilled: false; missing: Missing[] };

export const filled = <T>(value: T): Cell<T> => ({ isFilled: true, value });
export const lacking = (...missing: Missing[]): Cell<never> => ({ isFilled: false, missing });

/** Cells side by side: filled where each is, else everything that one of them lacks. */
export function together<T>(cells: readonly Cell<T>[]): Cell<T[]> {
  const missing = cells.flatMap((cell) => (cell.isFilled ? [] : cell.missing));
  return missing.length
    ? lacking(...missing)
    : filled(cells.flatMap((cell) => (cell.isFilled ? [cell.value] : [])));
}

export const missingIn = (cell: Cell<unknown>): Missing[] => (cell.isFilled ? [] : cell.missing);
export const heldIn = <T>(cell: Cell<T>): T | null => (cell.isFilled ? cell.value : null);
