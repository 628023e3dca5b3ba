// The words are those of the form, 12 CFR part 1016, appendix; what is inserted comes from the version.
import type { Element } from 'hast';
import { h } from 'hastscript';
import { inline } from '../part/part.ts';
import { jointWords } from './cells-in-words.ts';
import type { ModelForm } from './model-form.ts';

export function pageTwo(form: ModelForm): Element {
  const { who, other } = form;
  return h(
    'div',
    { className: 'page-two' },
    inline([
      h('h2', 'Page 2'),
      who && part('Who we are', [['Who is providing this notice?', [h('p', who.join('; '))]]]),
      part('What we do', questions(form)),
      part('Definitions', definitions(form)),
      other && h('section', [h('h3', 'Other important information'), ...other.map((words) => h('p', words))]),
    ]),
  );
}

type Answered = [question: string, answer: Element[]];

function questions({ name, occasions, others, joint, other }: ModelForm): Answered[] {
  const [first = '', second = '', third = '', fourth = '', fifth = ''] = occasions;
  const pairs = [[first, second], [third, fourth], [fifth]];
  const states = 'State laws and individual companies may give you additional rights to limit sharing.';
  const jointly: Answered[] = joint
    ? [
        [
          'What happens when I limit sharing for an account I hold jointly with someone else?',
          [h('p', jointWords(joint.eachForOneself))],
        ],
      ]
    : [];
  return [
    [`How does ${name} protect my personal information?`, [h('p', safeguards)]],
    [
      `How does ${name} collect my personal information?`,
      [
        h('p', 'We collect your personal information, for example, when you'),
        h(
          'ul',
          pairs.map((pair) => h('li', pair.join(' or '))),
        ),
        ...(others === null ? [] : [h('p', others)]),
      ],
    ],
    [
      'Why can’t I limit all sharing?',
      [
        h('p', 'Federal law gives you the right to limit only'),
        h(
          'ul',
          limitable.map((words) => h('li', words)),
        ),
        h('p', other ? `${states} See below for more on your rights under state law.` : states),
      ],
    ],
    ...jointly,
  ];
}

const safeguards =
  'To protect your personal information from unauthorized access and use, we use security measures that comply with ' +
  'federal law. These measures include computer safeguards and secured files and buildings.';
const limitable = [
  'sharing for affiliates’ everyday business purposes—information about your creditworthiness',
  'affiliates from using your information to market to you',
  'sharing for nonaffiliates to market to you',
];

function definitions({ affiliates, nonaffiliates, jointMarketing }: ModelForm): Answered[] {
  const own = (standard: string, inserted: string) => [h('p', standard), h('p', h('em', inserted))];
  const kinds = 'They can be financial and nonfinancial companies.';
  return [
    ['Affiliates', own(`Companies related by common ownership or control. ${kinds}`, affiliates)],
    ['Nonaffiliates', own(`Companies not related by common ownership or control. ${kinds}`, nonaffiliates)],
    [
      'Joint marketing',
      own(
        'A formal agreement between nonaffiliated financial companies that together market financial products or ' +
          'services to you.',
        jointMarketing,
      ),
    ],
  ];
}

function part(heading: string, answered: readonly Answered[]): Element {
  const rows = answered.map(([question, answer]) => h('div', [h('dt', question), h('dd', answer)]));
  return h('section', [h('h3', heading), h('dl', rows)]);
}
