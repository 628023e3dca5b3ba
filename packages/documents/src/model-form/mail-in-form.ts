import type { Element } from 'hast';
import { h } from 'hastscript';
import type { GlbaReason } from './facts.ts';
import type { ModelForm } from './model-form.ts';

/** One for each opt-out of the table, in the words of the form (C.2(g)). */
const optOuts: Partial<Record<GlbaReason, string>> = {
  'our-marketing': 'Do not use my personal information to market to me.',
  'joint-marketing':
    'Do not share my personal information with other financial institutions to jointly market to me.',
  'affiliates-everyday-creditworthiness':
    'Do not share information about my creditworthiness with your affiliates for their everyday business purposes.',
  'affiliates-to-market': 'Do not allow your affiliates to use my personal information to market to me.',
  'nonaffiliates-to-market':
    'Do not share my personal information with nonaffiliates to market their products and services to me.',
};

const blanks = ['Name', 'Address', 'City, State, Zip', 'Account #'];

/** To be printed and filled in by hand; none where nobody opts out by mail. */
export function mailInForm({ rows, limitBox, name, joint }: ModelForm): Element | null {
  if (!limitBox?.mailTo) return null;

  const options = rows.filter(({ limit }) => limit === 'yes').flatMap(({ reason }) => optOuts[reason] ?? []);
  return h('div', { className: 'mail-in' }, [
    h('h2', 'Mail-in form'),
    ...(joint?.eachForOneself ? [h('p', jointly), h('ul', box('Apply my choices only to me'))] : []),
    h('p', h('strong', 'Mark any/all you want to limit:')),
    h('ul', options.map(box)),
    h(
      'dl',
      { className: 'blanks' },
      blanks.map((blank) => h('div', [h('dt', blank), h('dd')])),
    ),
    h('p', [h('strong', 'Mail to: '), [name, ...limitBox.mailTo].join(', ')]),
  ]);
}

const jointly =
  'If you have a joint account, your choices will apply to everyone on your account unless you mark below.';

const box = (words: string): Element => h('li', [h('span', { ariaHidden: 'true' }, '☐'), h('span', words)]);
