/** What a site embeds with one line; the element is told where the register is by the script's own address. */
import { mount } from './mount.ts';
import { elementName, noticesElement } from './notices-element.ts';

const script = document.currentScript;
const platform = script instanceof HTMLScriptElement ? script.dataset.platform : undefined;

if (script instanceof HTMLScriptElement && platform && URL.canParse(script.src)) {
  const { origin } = new URL(script.src);
  if (!customElements.get(elementName)) customElements.define(elementName, noticesElement(origin));
  mount({ script, platform });
}
