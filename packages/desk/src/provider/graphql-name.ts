/** The words of the record types in GraphQL's spelling. */
export const pascal = (name: string) =>
  name.replace(/(^|-)([a-z])/g, (_whole, _dash, letter: string) => letter.toUpperCase());
export const camel = (name: string) => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
export const upperSnake = (word: string) => word.replaceAll('-', '_').toUpperCase();
export const kebab = (word: string) => word.replaceAll('_', '-').toLowerCase();
export const orderField = (field: string) => field.replace(/[A-Z]/g, '_$&').toUpperCase();
