/** The lines of the truth table on silence. */
import { asked, type Case, collected } from './case.cases.ts';

const absent = { modality: 'not-stated', actors: [] } as const;

export const silences: readonly Case[] = [
  { name: 'what nobody says is not stated', said: [], asked, answer: 'not-stated' },
  ...(['education', 'definition', 'disclaimer', 'commitment', 'security'] as const).map(
    (kind): Case => ({
      name: `${kind} is no practice`,
      said: [{ ...collected, key: 'words', kind }],
      ...{ asked, answer: 'not-stated' },
    }),
  ),
  {
    name: 'an absence that was noted carries the answer',
    said: [{ ...collected, ...absent, key: 'absent' }],
    ...{ asked, answer: 'not-stated', restsOn: ['absent'] },
  },
  {
    name: 'an absence of something narrower does not carry it',
    said: [{ ...collected, ...absent, key: 'absent', collectionMethods: ['web-beacon'] }],
    ...{ asked, answer: 'not-stated' },
  },
  {
    name: 'an absence of any word on children carries it',
    said: [{ ...absent, key: 'absent', kind: 'children' }],
    asked: { ...asked, audience: 'child' },
    ...{ answer: 'not-stated', restsOn: ['absent'] },
  },
  {
    name: 'what is said somewhere wins over an absence that was noted',
    said: [
      { ...collected, ...absent, key: 'absent' },
      { ...collected, key: 'mail' },
    ],
    ...{ asked, answer: 'yes', restsOn: ['mail'] },
  },
];
