import { h } from 'hastscript';
import { policyPath } from './address.ts';
import { sharedLanguage } from './language/shared.ts';
import { speechIn } from './language/speech.ts';
import { layout } from './layout.ts';
import { type Page, pageOf } from './page.ts';
import { inline } from './part/part.ts';

/** Whether a policy is one of ours, was seen only, or is no more than named by another one. */
export type Origin = 'own' | 'observed' | 'titled';
type Listed = { key: string; title: string; language: string; origin: Origin };

const originWords: Record<Origin, string | null> = {
  own: null,
  observed: 'Observed',
  titled: 'Known by its title',
};

/** Every policy that the public may read, in the order given. */
export function policiesPage({ policies }: { policies: readonly Listed[] }): Page {
  const speech = speechIn(sharedLanguage(policies));
  const { say } = speech;
  const entries = policies.map(({ key, title, language, origin }) => {
    const words = originWords[origin];
    const link = h('a', { href: policyPath(key), lang: language }, title);
    return h('li', inline([link, words && ' ', words && h('span', { className: 'class' }, say(words))]));
  });
  const isObserved = policies.some(({ origin }) => origin !== 'own');

  return pageOf(
    layout({
      speech,
      title: say('Privacy policies'),
      publishers: null,
      crumbs: [],
      heading: [say('Privacy policies')],
      lede: [say(entries.length ? 'Every policy of this register.' : 'No policy has been posted yet.')],
      body: [
        isObserved ? h('p', say(observedWords)) : null,
        entries.length ? h('ul', { className: 'policies' }, entries) : null,
      ],
      footer: [],
      followed: { policy: null },
    }),
  );
}

const observedWords =
  '“Observed” marks our record of a public document of somebody else, in our own words; it is not published by them.';
