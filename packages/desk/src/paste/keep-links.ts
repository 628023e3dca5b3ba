/** Links that lead somewhere from a policy stay; of places within the pasted document the words do. */
import type { Element, ElementContent } from 'hast';

export function keepLinks(element: Element): ElementContent[] {
  if (element.tagName !== 'a') return [element];
  const href = String(element.properties.href ?? '');
  return /^(https?:|mailto:)/i.test(href) ? [element] : element.children;
}
