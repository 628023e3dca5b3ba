/** The fields of a term that say what it means; its name may change without it. */
export const meaning = ['parents', 'description'] as const;
