/** What the provider has to know of records; a register's own record types may say more. */
export type Field = {
  kind: string;
  /** Of a part, of parts, of one of several. */
  fields?: Fields;
  /** Never asked for. */
  secret?: boolean;
};
export type Fields = { [name: string]: Field };
export type RecordShape = {
  name: string;
  label: string;
  /** The field a person knows it by. */
  title: string;
  fields: Fields;
};

export type UserError = { field: string | null; code: string; message: string };
export type Variables = Record<string, unknown>;
/** One question to the server. Answers are as untyped as JSON: each caller says what it asked for. */
export type Ask = <Answer>(query: string, variables?: Variables, signal?: AbortSignal) => Promise<Answer>;
