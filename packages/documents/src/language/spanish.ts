import difference from './es/difference.json' with { type: 'json' };
import pages from './es/pages.json' with { type: 'json' };
import recorded from './es/recorded.json' with { type: 'json' };
import statement from './es/statement.json' with { type: 'json' };
import statementWords from './es/statement-words.json' with { type: 'json' };

/** What the public gets, by the English sentence; the words of a statement are the dashboard's too. */
export const spanish: { readonly [english: string]: string } = {
  ...pages,
  ...difference,
  ...recorded,
  ...statement,
  ...statementWords,
};
