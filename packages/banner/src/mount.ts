import { elementName } from './notices-element.ts';

type Place = { script: HTMLScriptElement; platform: string };

/** Once the page is parsed, so that a static copy further down is found and not doubled. */
export function mount(place: Place): void {
  if (document.readyState === 'loading')
    document.addEventListener('DOMContentLoaded', () => insert(place), { once: true });
  else insert(place);
}

/** Where the script stands, or first on the page. */
function insert({ script, platform }: Place): void {
  const standing = [...document.querySelectorAll<HTMLElement>(elementName)];
  if (standing.some((each) => each.dataset.platform === platform)) return;
  const element = document.createElement(elementName);
  element.dataset.platform = platform;
  if (document.body.contains(script)) script.before(element);
  else document.body.prepend(element);
}
