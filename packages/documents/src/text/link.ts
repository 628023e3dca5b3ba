import type { Root } from 'hast';
import { linkAddress } from '../address.ts';
import { elementsIn } from './walk.ts';

/** Links lead to the web or to a mailbox; of any other the words stay. */
export function keepSafeLinks(tree: Root): Root {
  for (const element of elementsIn(tree)) {
    if (element.tagName !== 'a') continue;

    const address = linkAddress(String(element.properties.href ?? ''));
    if (address === null) {
      element.tagName = 'span';
      element.properties = {};
    } else {
      element.properties = { href: address, rel: ['noopener'] };
    }
  }

  return tree;
}
