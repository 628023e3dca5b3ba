// The words are those of the form, 12 CFR part 1016, appendix; what is inserted comes from the version.
import type { Element } from 'hast';
import { h } from 'hastscript';
import { linkAddress } from '../address.ts';
import { inline, type Part } from '../part/part.ts';
import { limitWords } from './cells-in-words.ts';
import type { LimitBox } from './contact-cells.ts';
import { mailInForm } from './mail-in-form.ts';
import type { ModelForm } from './model-form.ts';
import { reasons } from './reason.ts';

export function pageOne(form: ModelForm): Element {
  const { name, revised, questions, limitBox } = form;
  return h(
    'div',
    { className: 'page-one' },
    inline([
      h('p', { className: 'revised' }, `Rev. ${revised}`),
      h('h1', [
        h('span', { className: 'facts' }, 'Facts'),
        h('span', ` What does ${name} do with your personal information?`),
      ]),
      ...frame(form),
      disclosureTable(form),
      limitBox && key('To limit our sharing', limiting(limitBox, choices(form))),
      key('Questions?', [h('p', reaching(questions))], 'last'),
      mailInForm(form),
    ]),
  );
}

function frame({ name, what, limitBox }: ModelForm): Element[] {
  const [first = '', second = '', third = '', fourth = '', fifth = '', sixth = ''] = what;
  const pairs = [
    [first, second],
    [third, fourth],
    [fifth, sixth],
  ];
  return [
    key('Why?', [h('p', why)]),
    key(
      'What?',
      inline([
        h('p', whatIntroduction),
        h(
          'ul',
          pairs.map((pair) => h('li', pair.join(' and '))),
        ),
        limitBox ? null : h('p', formerCustomers),
      ]),
    ),
    key('How?', [h('p', how(name))], 'last'),
  ];
}

const why =
  'Financial companies choose how they share your personal information. Federal law gives consumers the right to ' +
  'limit some but not all sharing. Federal law also requires us to tell you how we collect, share, and protect ' +
  'your personal information. Please read this notice carefully to understand what we do.';
const whatIntroduction =
  'The types of personal information we collect and share depend on the product or service you have with us. This ' +
  'information can include:';
const formerCustomers =
  'When you are no longer our customer, we continue to share your information as described in this notice.';
const how = (name: string) =>
  'All financial companies need to share customers’ personal information to run their everyday business. In the ' +
  'section below, we list the reasons financial companies can share their customers’ personal information; the ' +
  `reasons ${name} chooses to share; and whether you can limit this sharing.`;

function disclosureTable({ name, rows }: ModelForm): Element {
  const heads = [
    'Reasons we can share your personal information',
    `Does ${name} share?`,
    'Can you limit this sharing?',
  ];
  return h('table', [
    h('caption', { className: 'unseen' }, 'The reasons for which your personal information can be shared'),
    h(
      'thead',
      h(
        'tr',
        heads.map((words) => h('th', { scope: 'col' }, words)),
      ),
    ),
    h(
      'tbody',
      rows.map(({ reason, isShared, limit }) => {
        const words = reasons.find((each) => each.reason === reason);
        return h('tr', [
          h('th', { scope: 'row' }, [h('strong', words?.head ?? ''), words?.rest ?? '']),
          h('td', isShared ? 'Yes' : 'No'),
          h('td', limitWords[limit]),
        ]);
      }),
    ),
  ]);
}

function limiting({ phone, web, mailTo, waitDays }: LimitBox, choice: string): Element[] {
  const ways = [
    phone && h('li', `Call ${phone}—our menu will prompt you through your ${choice}`),
    web && h('li', ['Visit us online: ', link(web)]),
    mailTo && h('li', 'Mail the form below'),
  ].filter((way) => way !== null && way !== '');
  return [
    h('ul', ways),
    h('p', [
      h('strong', 'Please note: '),
      `If you are a new customer, we can begin sharing your information ${waitDays} days from the date we sent ` +
        `this notice. ${formerCustomers}`,
    ]),
    h('p', 'However, you can contact us at any time to limit our sharing.'),
  ];
}

const choices = ({ rows }: ModelForm) =>
  rows.filter(({ limit }) => limit === 'yes').length > 1 ? 'choices' : 'choice';

function reaching({ phone, web }: ModelForm['questions']): Part[] {
  const call = phone === null ? [] : [`Call ${phone}`];
  const go = web === null ? [] : [phone === null ? 'Go to ' : ' or go to ', link(web)];
  return [...call, ...go];
}

function link(web: string): Element | string {
  const href = linkAddress(web);
  return href === null ? web : h('a', { href }, web);
}

function key(heading: string, body: ReturnType<typeof inline>, place = 'row'): Element {
  return h('div', { className: `key row ${place}` }, [h('h2', heading), h('div', body)]);
}
