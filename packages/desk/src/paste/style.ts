import type { Element } from 'hast';

/** What the style attribute of an element says of a property, in lower case. */
export function styleOf({ properties }: Element, property: string): string {
  const said = String(properties.style ?? '').split(';');
  const found = said.find((each) => each.slice(0, each.indexOf(':')).trim().toLowerCase() === property);
  return found
    ? found
        .slice(found.indexOf(':') + 1)
        .trim()
        .toLowerCase()
    : '';
}

export function hasClass({ properties }: Element, name: RegExp): boolean {
  const classes = Array.isArray(properties.className) ? properties.className : [];
  return classes.some((each) => name.test(String(each)));
}
