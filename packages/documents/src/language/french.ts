import difference from './fr/difference.json' with { type: 'json' };
import pages from './fr/pages.json' with { type: 'json' };
import recorded from './fr/recorded.json' with { type: 'json' };
import statement from './fr/statement.json' with { type: 'json' };
import statementWords from './fr/statement-words.json' with { type: 'json' };

/** What the public gets, by the English sentence; the words of a statement are the dashboard's too. */
export const french: { readonly [english: string]: string } = {
  ...pages,
  ...difference,
  ...recorded,
  ...statement,
  ...statementWords,
};
