import { policyPath } from '../address.ts';
import { sharedLanguage } from '../language/shared.ts';
import { speechIn } from '../language/speech.ts';
import { entriesOf } from './entry.ts';
import { entryId } from './entry-id.ts';
import { type Feed, newestFirst } from './feed.ts';
import type { FeedPolicy } from './feed-policy.ts';

type Asked = { origin: string; now: string };

/** The changes of every policy, each entry in the language of its own. */
export function feedOfAll(policies: readonly FeedPolicy[], { origin, now }: Asked): Feed {
  const { language, say } = speechIn(sharedLanguage(policies));
  return {
    ...{ id: entryId(origin, 'feed'), title: say('Changes of privacy policies'), language },
    ...{ homePath: '/policies', path: '/feed', origin },
    entries: newestFirst(policies.flatMap((policy) => entriesOf(policy, now))),
  };
}

export function feedOfOne(policy: FeedPolicy & { id: string }, { origin, now }: Asked): Feed {
  const { id, key, title, language } = policy;
  const { say } = speechIn(language);
  const homePath = policyPath(key);
  return {
    ...{ id: entryId(id, 'feed'), title: say('Changes of %{title}', { title }), language },
    ...{ homePath, path: `${homePath}/feed`, origin },
    entries: newestFirst(entriesOf(policy, now)),
  };
}
