/** PostgreSQL stores neither U+0000 nor half a surrogate pair; so that both databases hold the same, neither does. */
export const isStorable = (words: string) => !/[\0\p{Cs}]/u.test(words);
