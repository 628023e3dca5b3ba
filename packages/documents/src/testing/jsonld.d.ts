/** The part of jsonld 9 that tests use; it brings no types of its own. */
declare module 'jsonld' {
  type Options = { safe?: boolean; documentLoader?: (url: string) => Promise<never>; format?: string };

  export function expand(document: object, options: Options): Promise<object[]>;
  export function compact(document: object, context: object, options: Options): Promise<object>;
  export function toRDF(document: object, options: Options): Promise<unknown>;
}
