/** Values for the places of a sentence; `smart_count` chooses between the forms "one |||| many". */
export type Values = { [place: string]: string | number };

/** Says a sentence written in English in the language of the screens: `say('%{count} sites', { count })`. */
export type Say = (sentence: string, values?: Values) => string;

/** Marks words that are said later, where a component knows the language, so that the dictionaries have them. */
export const sentence = (english: string): string => english;
