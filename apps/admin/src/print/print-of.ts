/** A page that has a sheet of its own for the printer: the address of that sheet; else the page prints itself. */
export function printOf(pathname: string): string | null {
  const [, id] = /^\/policy-version\/([^/]+)\/show$/.exec(pathname) ?? [];
  return id ? `/print/${id}` : null;
}
