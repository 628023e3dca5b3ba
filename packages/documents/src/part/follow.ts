/** The ways to hear of changes: feeds for programs, named in the head and at the foot of a page. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import { policyPath } from '../address.ts';
import type { Speech } from '../language/speech.ts';
import { inline, type Part, woven } from './part.ts';

/** The key of the policy whose changes are meant; null for those of every policy. */
export type Followed = { policy: string | null };

const kinds = [
  { label: 'Atom feed', ending: 'atom', type: 'application/atom+xml' },
  { label: 'JSON feed', ending: 'json', type: 'application/feed+json' },
] as const;

/** What readers of feeds look for. */
export const feedLinks = (followed: Followed, { say }: Speech): Element[] =>
  kinds.map(({ label, ending, type }) =>
    h('link', { rel: 'alternate', type, title: say(label), href: `${feedPath(followed)}.${ending}` }),
  );

export function followLine(followed: Followed, { say, language }: Speech): Part {
  const feeds = kinds.flatMap(({ label, ending }) => [
    h('a', { href: `${feedPath(followed)}.${ending}` }, say(label)),
    ', ',
  ]);
  const calendar = h('a', { href: `${placeOf(followed)}/calendar.ics` }, say('Calendar'));
  const mail = h('a', { href: subscribePath(followed, language) }, say('By e-mail'));
  const sentence = followed.policy === null ? 'Follow all changes: %{ways}' : 'Follow changes: %{ways}';
  const ways = h('span', [...feeds, calendar, ', ', mail]);
  return h('p', { className: 'follow' }, inline(woven(say, sentence, { ways })));
}

const feedPath = (followed: Followed) => `${placeOf(followed)}/feed`;
const placeOf = ({ policy }: Followed) => (policy === null ? '' : policyPath(policy));

function subscribePath({ policy }: Followed, language: string): string {
  const asked = new URLSearchParams(policy === null ? { language } : { policy, language });
  return `/subscribe?${asked}`;
}
