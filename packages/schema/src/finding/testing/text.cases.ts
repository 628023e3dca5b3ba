import { longestPassage } from '../../policy-text/passage.ts';
import { termsOf } from '../../statement/statement.cases.ts';
import type { Case } from './case.ts';
import { linted, marked, words } from './linted.ts';

const contact = (status: 'reachable' | 'missing', value: string | null) => ({
  ...({ kind: 'contact', modality: 'does' } as const),
  terms: termsOf({ contact: { kind: 'web-form', addressLines: [], value, status } }),
});
const link = (policy: string | null) => ({ text: 'our notice', url: null, policy });
const obligation = { kind: 'obligation', modality: 'does', summary: 'A notice is sent.' } as const;
const notice = { id: 'glba', key: 'glba', title: 'Consumer notice' };
const long = 'We tell you of every change on each of our websites ten days before.';
const bare = { key: 'contact', summary: 'Left out.' };

const references: Case[] = [
  { what: 'no contact', tells: ['contact-missing'], versions: [linted({ said: [bare] })] },
  {
    what: 'a contact without address',
    tells: ['contact-unreachable'],
    versions: [linted({ said: [contact('missing', null)] })],
  },
  {
    what: 'a link to nothing, in a duty',
    tells: ['link-without-target'],
    versions: [linted({ said: [{ ...obligation, links: [link(null)] }] })],
  },
  {
    what: 'a link to a policy that is there',
    tells: [],
    versions: [linted({ said: [{ ...obligation, links: [link('glba')] }] })],
    policies: [{ ...notice, prevailsOver: [] }],
  },
  {
    what: 'a document of others, named in passing',
    tells: [],
    versions: [linted({ said: [{ kind: 'disclaimer', modality: 'does', links: [link(null)] }] })],
  },
  {
    what: 'a lost link',
    tells: ['link-without-target'],
    versions: [linted({ marks: [marked('lost-link', 'lost')], said: [farAway()] })],
  },
  {
    what: 'a document that prevails and is not there',
    tells: ['prevailing-document-unread'],
    versions: [linted()],
    policies: [{ ...notice, prevailsOver: [{ policy: 'online', audiences: ['customer'] }] }],
  },
];

const passages: Case[] = [
  {
    what: 'a passage of a page',
    tells: ['passage-too-long'],
    versions: [linted({ said: [{ modality: 'does', passages: [words('a'.repeat(longestPassage + 1))] }] })],
  },
  {
    what: 'no passage',
    tells: ['statement-without-passage'],
    versions: [linted({ said: [{ passages: [] }] })],
  },
  {
    what: 'a quoted sentence with lost words',
    tells: ['statement-on-lost-text'],
    versions: [
      linted({
        marks: [{ ...marked('lost-text'), start: 50, end: 52 }],
        said: [{ passages: [words('here', 50)] }],
      }),
    ],
  },
  {
    what: 'a sentence said twice',
    tells: ['words-repeated'],
    versions: [linted({ text: `${long} ${long}` })],
  },
  {
    what: 'words that two places have',
    tells: ['words-repeated'],
    versions: [linted({ said: [{ passages: [words(long), words(long, 500)] }] })],
  },
];

const defects: Case[] = [
  ...(
    [
      ['lost-text', 'text-lost'],
      ['dangling-reference', 'reference-dangling'],
      ['heading-without-body', 'heading-without-body'],
      ['rewritten-link', 'address-rewritten'],
      ['broken-markup', 'date-or-markup-broken'],
      ['stray-item', 'item-misplaced'],
      ['object-for-party', 'item-misplaced'],
    ] as const
  ).map(([kind, rule]) => ({
    what: `the mark ${kind}`,
    tells: [rule],
    versions: [linted({ marks: [{ ...marked(kind), start: 900, end: 910 }] })],
  })),
  { what: 'a title', tells: [], versions: [linted({ marks: [marked('no-fact'), marked('artefact')] })] },
  {
    what: 'a heading above nothing',
    tells: ['heading-without-body'],
    versions: [linted({ text: '# Choices\n\n# Contact\n\nWrite.' })],
  },
  {
    what: 'a heading above its parts',
    tells: [],
    versions: [linted({ text: '# Choices\n\n## Letters\n\nWrite.' })],
  },
  {
    what: 'an address of an archive',
    tells: ['address-rewritten'],
    versions: [linted({ text: 'A page.\n\nSee [here](https://web.archive.org/notices).' })],
  },
  {
    what: 'a date cut in two',
    tells: ['date-or-markup-broken'],
    versions: [linted({ text: '**As of: December 15 **, 2017' })],
  },
];

/** Contacts tell of their own lost links. */
function farAway() {
  return {
    ...contact('reachable', 'https://www.example.com/'),
    key: 'contact',
    passages: [words('far', 700)],
  };
}

export const textCases: Case[] = [...references, ...passages, ...defects];
