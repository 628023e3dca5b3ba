/** Words, gaps and signs; joined they are the text again. */
export const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}'’]+|\s+|[^\p{L}\p{N}\s]/gu) ?? [];

export const isGap = (word: string): boolean => /^\s*$/.test(word);
