/** A question about records, in words that both databases and the API share. */
type Test = {
  eq?: unknown;
  ne?: unknown;
  in?: readonly unknown[];
  lt?: unknown;
  lte?: unknown;
  gt?: unknown;
  gte?: unknown;
  contains?: string;
  isNull?: boolean;
  /** Of a reference: the record it names matches. */
  is?: Filter;
  /** Of a list: holds one of these. */
  some?: readonly unknown[];
};

export type Filter = {
  /** Says every one of these words, whole or begun. */
  search?: string;
  and?: readonly Filter[];
  or?: readonly Filter[];
  not?: Filter;
} & { [field: string]: Test | Filter | readonly Filter[] | string | undefined };
