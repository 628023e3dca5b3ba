/** Who is told of events, and how; what was sent to them is kept beside the records. */

import { instant, ref, refs, text, word, words } from '../kit/field.ts';
import type { RecordOf } from '../kit/record-type.ts';
import { recordType } from '../kit/record-type.ts';
import { eventTypes } from '../telling/words.ts';

const kinds = ['webhook', 'email'] as const;
/** Ending: it follows nothing any more, is told so, and sent what waits for it. */
const states = ['pending', 'active', 'paused', 'disabled', 'ending'] as const;
/** Gone: a webhook answered 410, or an address is refused for good. Failing: the last try of a delivery failed. */
const reasons = ['gone', 'failing', 'unsubscribed', 'nothing-left'] as const;
const languages = ['en', 'es', 'fr'] as const;

export const subscription = recordType({
  name: 'subscription',
  prefix: 'sub',
  label: 'Subscription',
  plural: 'Subscriptions',
  title: 'name',
  anonymous: null,
  fields: {
    kind: word(kinds, { label: 'Sent as', fixed: true }),
    name: text({ label: 'Name', help: 'What it is for; it outlives the address, so name no person.' }),
    url: text({ label: 'Address of the webhook', optional: true }, 'url'),
    /** Of the webhook: what goes to one machine waits in one line. */
    host: text({ label: 'Host', optional: true, ruled: true }),
    address: text({ label: 'E-mail', optional: true, personal: true }, 'email'),
    /** A hash of the address, once that is erased, where nobody is to write there again. */
    formerAddress: text({ label: 'Former address', optional: true, ruled: true, secret: true }, 'hash'),
    events: words(eventTypes, { label: 'Events', help: 'At least one.' }),
    policies: refs('policy', { label: 'Policies', help: 'None: all of them.', loose: true }),
    platforms: refs('platform', { label: 'Platforms', help: 'None: all of them.', loose: true }),
    language: word(languages, { label: 'Language' }),
    state: word(states, { label: 'State', ruled: true }),
    disabledReason: word(reasons, { label: 'Disabled because', optional: true, ruled: true }),
    disabledAt: instant({ label: 'Disabled', optional: true, ruled: true }),
    /** Signs what is sent to a webhook; the link that ends an e-mail subscription may be made from it. */
    secret: text({ label: 'Signing secret', optional: true, ruled: true, secret: true }),
    /** After a rotation both sign until this one ends. */
    formerSecret: text({ label: 'Former secret', optional: true, ruled: true, secret: true }),
    formerSecretEndsAt: instant({ label: 'Former secret ends', optional: true, ruled: true }),
    confirmHash: text({ label: 'Confirmation', optional: true, ruled: true, secret: true }, 'hash'),
    confirmEndsAt: instant({ label: 'Confirm by', optional: true, ruled: true }),
    unsubscribeHash: text({ label: 'Unsubscribing', optional: true, ruled: true, secret: true }, 'hash'),
    app: ref('app', { label: 'Downstream app', help: 'For which it is sent.', optional: true }),
  },
});
export type Subscription = RecordOf<typeof subscription>;
