/** Keys of fideslang are of letters, digits, `_`, `-`, `<`, `>`; a dot there means «below». */
export const fidesKey = (key: string): string => key.replaceAll(/[^a-zA-Z0-9_<>]+/g, '_');
