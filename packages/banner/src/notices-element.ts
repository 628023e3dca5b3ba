import { ask } from './ask.ts';
import { frameOf, wordsOf } from './notice-view.ts';
import { type Answer, nextLookMs, stillRunning } from './still-running.ts';
import { dressPage, frameSheet } from './styles.ts';
import type { Notice } from './told.ts';

export const elementName = 'privacy-notices';

/** Shows the running notices of its platform. What stood in it, a static copy, stays until the register answers. */
export function noticesElement(origin: string): CustomElementConstructor {
  return class extends HTMLElement {
    #answer: Answer | null = null;
    #shown = '';
    #putAway = new Set<string>();
    #timer: ReturnType<typeof setTimeout> | undefined;
    #wake = () => {
      if (document.visibilityState === 'visible') void this.#look();
    };

    connectedCallback(): void {
      document.addEventListener('visibilitychange', this.#wake);
      window.addEventListener('pageshow', this.#wake);
      window.addEventListener('online', this.#wake);
      void this.#look();
    }

    disconnectedCallback(): void {
      document.removeEventListener('visibilitychange', this.#wake);
      window.removeEventListener('pageshow', this.#wake);
      window.removeEventListener('online', this.#wake);
      clearTimeout(this.#timer);
    }

    async #look(): Promise<void> {
      clearTimeout(this.#timer);
      this.#answer = (await ask(origin, this.dataset.platform ?? '')) ?? this.#answer;
      if (!this.isConnected) return;
      const tick = performance.now();
      if (this.#answer) this.#show(stillRunning(this.#answer, tick));
      clearTimeout(this.#timer);
      const pauseMs = this.#answer ? nextLookMs(this.#answer, tick) : retryMs;
      this.#timer = setTimeout(() => void this.#look(), pauseMs + 1);
    }

    #show(notices: readonly Notice[]): void {
      const told = JSON.stringify(notices);
      if (told === this.#shown) return;
      this.#shown = told;
      const shadow = this.shadowRoot ?? framed(this);
      this.replaceChildren(...notices.map(wordsOf));
      shadow.replaceChildren(...notices.map((notice) => this.#frame(notice)));
    }

    #frame(notice: Notice): HTMLElement {
      const { id } = notice;
      return frameOf(notice, !this.#putAway.has(id), () => {
        if (!this.#putAway.delete(id)) this.#putAway.add(id);
      });
    }
  };
}

const retryMs = 300_000;

function framed(host: HTMLElement): ShadowRoot {
  const shadow = host.attachShadow({ mode: 'open' });
  shadow.adoptedStyleSheets = [frameSheet()];
  dressPage();
  return shadow;
}
