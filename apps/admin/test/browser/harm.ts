/** What a page did that only a program could, which somebody had typed. */
import type { Page } from 'playwright-core';

const enemy = 'evil.example';

/** Grows while the page is looked at. */
export function harmOn(page: Page): string[] {
  const done: string[] = [];
  page.on('dialog', async (dialog) => {
    done.push(`ran: ${dialog.message()}`);
    await dialog.dismiss();
  });
  page.on('request', (request) => {
    if (request.url().includes(enemy)) done.push(`asked for ${request.url()}`);
  });
  page.on('popup', (popup) => done.push(`opened ${popup.url()}`));
  return done;
}

/** Moves over everything in the page and in what it frames. */
export async function provoke(page: Page): Promise<void> {
  await Promise.all(
    page.frames().map((frame) =>
      frame.evaluate(() => {
        for (const element of document.querySelectorAll('*')) {
          for (const name of ['mouseover', 'pointerenter', 'dragenter'])
            element.dispatchEvent(new MouseEvent(name, { bubbles: true }));
          element.dispatchEvent(new FocusEvent('focus'));
        }
      }),
    ),
  );
}

/** Markup that would run, whether it has run or not: handlers of its own, and addresses that are programs. */
export async function programsOn(page: Page): Promise<string[]> {
  const found = await Promise.all(page.frames().map((frame) => frame.evaluate(programsIn)));
  return found.flat();
}

function programsIn(): string[] {
  const isProgram = /^\s*(javascript|vbscript|data|blob|file):/i;
  const addresses = ['href', 'src', 'action', 'formaction', 'data', 'xlink:href'];
  return [...document.querySelectorAll('body, body *')].flatMap((element) =>
    [...element.attributes]
      .filter(
        ({ name, value }) => name.startsWith('on') || (addresses.includes(name) && isProgram.test(value)),
      )
      .map(({ name, value }) => `${element.tagName} ${name}=${value}`),
  );
}
