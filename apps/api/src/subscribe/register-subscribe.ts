/** The public asks for e-mail, confirms it and ends it; without script, and by what links in messages hold. */
import type { Keep } from '@privacy-register/schema/telling/retention';
import type { FastifyInstance } from 'fastify';
import type { Pages } from '../page/pages.ts';
import { routeConfirm } from './route-confirm.ts';
import { routeForm } from './route-form.ts';
import { routeUnsubscribe } from './route-unsubscribe.ts';

const bodyLimit = 50_000;

export type Mailing = Pages & {
  /** For how long addresses are kept; null where this register sends no e-mail at all. */
  keep: Keep | null;
};

export async function registerSubscribe(app: FastifyInstance, mailing: Mailing): Promise<void> {
  await app.register(async (forms) => {
    forms.removeAllContentTypeParsers();
    const form = 'application/x-www-form-urlencoded';
    forms.addContentTypeParser(
      form,
      { parseAs: 'string', bodyLimit },
      async (_: unknown, body: string) => new URLSearchParams(body),
    );
    routeForm(forms, mailing);
    routeConfirm(forms, mailing);
  });
  // RFC 8058, 3.1: a mail program may send a form of either kind, and what it says is known.
  await app.register(async (links) => {
    links.removeAllContentTypeParsers();
    links.addContentTypeParser('*', { parseAs: 'string', bodyLimit }, async () => null);
    routeUnsubscribe(links, mailing);
  });
}
