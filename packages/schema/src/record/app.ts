/** Programs downstream that live by what policies say, and what each knows of a version on its way. */
import { instant, prose, ref, refs, text, word } from '../kit/field.ts';
import type { RecordOf } from '../kit/record-type.ts';
import { recordType } from '../kit/record-type.ts';

export const app = recordType({
  name: 'app',
  prefix: 'app',
  label: 'Downstream app',
  plural: 'Downstream apps',
  title: 'name',
  anonymous: null,
  fields: {
    key: text({ label: 'Key', unique: true, fixed: true }, 'key'),
    name: text({ label: 'Name' }),
    description: prose({ label: 'Description', optional: true }),
    owner: text({ label: 'Owner', help: 'Who answers for it: a team or a person.', personal: true }),
    contact: text({ label: 'Contact', help: 'How to reach the owner.', optional: true, personal: true }),
    platforms: refs('platform', { label: 'Serves', help: 'A change on these concerns it.' }),
    policies: refs('policy', {
      label: 'Follows',
      help: 'A change of these concerns it, wherever they hold.',
    }),
  },
});
export type App = RecordOf<typeof app>;

/** The answers that count as having fetched a version. */
export const fetchedVias = ['upcoming-changes', 'version', 'difference', 'notice'] as const;
export type FetchedVia = (typeof fetchedVias)[number];

/** Written once when an app fetches a version on its way, and once when it acknowledges it. */
export const appAdoption = recordType({
  name: 'app-adoption',
  prefix: 'adp',
  label: 'App adoption',
  plural: 'App adoptions',
  title: 'app',
  anonymous: null,
  searched: false,
  unique: [['app', 'version']],
  fields: {
    app: ref('app', { label: 'Downstream app', ruled: true }),
    version: ref('policy-version', { label: 'Version', ruled: true }),
    fetchedAt: instant({ label: 'Fetched', optional: true, ruled: true }),
    fetchedVia: word(fetchedVias, { label: 'Fetched by', optional: true, ruled: true }),
    acknowledgedAt: instant({ label: 'Acknowledged', optional: true, ruled: true }),
  },
});
export type AppAdoption = RecordOf<typeof appAdoption>;
