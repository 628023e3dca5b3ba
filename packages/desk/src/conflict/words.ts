/** A text in pieces that give the text again when they are joined. */
export const paragraphsOf = (text: string): string[] => text.split(/(\n+)/).filter(Boolean);

export const wordsOf = (text: string): string[] => text.split(/(\s+|[^\p{L}\p{N}\s]+)/u).filter(Boolean);
