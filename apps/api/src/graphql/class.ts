export type ClassType = new () => object;

/** A class for type-graphql to hang its metadata on; it goes by its name. */
export function namedClass(name: string): ClassType {
  const target = class {};
  Object.defineProperty(target, 'name', { value: name });
  return target;
}
