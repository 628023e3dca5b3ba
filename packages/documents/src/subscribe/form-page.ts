import type { Keep } from '@privacy-register/schema/telling/retention';
import type { Element } from 'hast';
import { h } from 'hastscript';
import { languageNames } from '../language/name.ts';
import { type Language, languages, type Speech, speechIn } from '../language/speech.ts';
import { layout } from '../layout.ts';
import { type Page, pageOf } from '../page.ts';
import { inline, type Part } from '../part/part.ts';
import { titleIn } from '../part/tongue.ts';
import { keptWords } from './kept-words.ts';

type Offered = { key: string; title: string; language: string };
export type SubscribeForm = {
  language: Language;
  policies: readonly Offered[];
  /** As it was typed; keys of policies that are ticked. */
  given: { address: string; policies: readonly string[] };
  /** Whether what was typed is no address. */
  isAmiss: boolean;
  /** For how long what is taken here is kept; null where no mail is sent. */
  keep: Keep | null;
};

/** Where anybody asks to be told by e-mail; works without script. Where no mail is sent, it names the feeds. */
export function subscribePage(form: SubscribeForm): Page {
  const speech = speechIn(form.language);
  const { say } = speech;
  const title = say('Changes by e-mail');

  return pageOf(
    layout({
      ...{ speech, title, publishers: null, followed: { policy: null } },
      crumbs: [{ title: say('Privacy policies'), language: form.language, path: '/policies' }],
      heading: [title],
      lede: [say(form.keep ? offered : 'This register sends no e-mail. Follow its feeds instead.')],
      body: [otherLanguages(form, speech), form.keep ? element(form, form.keep, speech) : null],
      footer: [],
    }),
  );
}

const offered =
  'A message when a notice is posted, when its date is known, when the change takes effect, or when it is withdrawn.';

function otherLanguages({ given }: SubscribeForm, { language, say }: Speech): Part {
  const pathIn = (other: Language) => {
    const query = new URLSearchParams(given.policies.map((key): [string, string] => ['policy', key]));
    query.append('language', other);
    return `/subscribe?${query}`;
  };
  const links = languages
    .filter((each) => each !== language)
    .flatMap((each) => [' ', h('a', { href: pathIn(each), lang: each }, languageNames[each])]);
  return h('nav', { ariaLabel: say('Other languages') }, links);
}

function element({ given, policies, isAmiss, language }: SubscribeForm, keep: Keep, speech: Speech): Element {
  const { say } = speech;
  const amiss = isAmiss && h('p', { className: 'amiss', id: 'amiss' }, say('Give a whole e-mail address.'));
  return h('form', { className: 'form', method: 'post', action: '/subscribe' }, [
    h('div', { className: 'field' }, [
      h('label', { htmlFor: 'address' }, say('E-mail address')),
      ...(amiss ? [amiss] : []),
      h('input', {
        ...{ type: 'email', id: 'address', name: 'address', required: true, maxLength: 254 },
        ...{ autoComplete: 'email', value: given.address },
        ...(amiss ? { ariaInvalid: 'true', ariaDescribedBy: 'amiss' } : {}),
      }),
    ]),
    choices(policies, given.policies, speech),
    h('div', { className: 'field' }, [
      h('label', { htmlFor: 'language' }, say('Language of the messages')),
      h(
        'select',
        { id: 'language', name: 'language' },
        languages.map((each) =>
          h('option', { value: each, lang: each, selected: each === language }, languageNames[each]),
        ),
      ),
    ]),
    ...keptWords(keep, speech),
    h('button', { type: 'submit' }, say('Send me a link to confirm')),
  ]);
}

function choices(policies: readonly Offered[], ticked: readonly string[], speech: Speech): Element {
  const boxes = policies.map((policy) =>
    h('label', { className: 'choice' }, [
      h('input', {
        ...{ type: 'checkbox', name: 'policy', value: policy.key },
        checked: ticked.includes(policy.key),
      }),
      h('span', inline([titleIn(policy, speech)])),
    ]),
  );
  return h('fieldset', [
    h('legend', speech.say('Policies')),
    h('p', speech.say('Tick none to be told of all of them.')),
    ...boxes,
  ]);
}
