/** What the public reads without signing in, and without script. */
import type { FastifyInstance } from 'fastify';
import { routeEvidence } from '../evidence/route-evidence.ts';
import { routePicture } from '../evidence/route-picture.ts';
import { routeModelForm } from '../model-form/route-model-form.ts';
import { notFound } from './not-found.ts';
import type { Pages } from './pages.ts';
import { routeCalendar } from './route/calendar.ts';
import { routeCheckpoint } from './route/checkpoint.ts';
import { routeExport } from './route/export.ts';
import { routeFeed } from './route/feed.ts';
import { routeNotice } from './route/notice.ts';
import { routeOwnJsonSchema } from './route/own-json-schema.ts';
import { routePlatformNotice } from './route/platform-notice.ts';
import { routePolicies } from './route/policies.ts';
import { routePolicy } from './route/policy.ts';
import { routeStylesheet } from './route/stylesheet.ts';
import { routeVersion } from './route/version.ts';

export async function servePages(app: FastifyInstance, pages: Pages): Promise<void> {
  app.setNotFoundHandler(notFound);
  routePolicies(app, pages);
  routePolicy(app, pages);
  routeVersion(app, pages);
  routeExport(app, pages);
  routeModelForm(app, pages);
  routeCalendar(app, pages);
  routeFeed(app, pages);
  routeNotice(app, pages);
  routeEvidence(app, pages);
  routePicture(app, pages);
  routePlatformNotice(app, pages);
  routeCheckpoint(app, pages);
  routeStylesheet(app);
  routeOwnJsonSchema(app);
}
