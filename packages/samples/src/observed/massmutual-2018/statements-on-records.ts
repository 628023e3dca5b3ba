/** What a person can do about records, and what may become of them. */
import type { ObservedSaid } from '../observed-document.ts';

const section = 'Choice and access';

export const statementsOnRecords: readonly ObservedSaid[] = [
  {
    key: 'access-to-records',
    section,
    kind: 'access',
    modality: 'does',
    dataCategories: ['personal-information'],
    terms: {
      access: {
        rights: ['update', 'verify', 'correct', 'delete'],
        channels: ['account-settings', 'postal', 'email'],
      },
    },
    summary:
      'A person can check, change or remove personal information in the account or by writing to MassMutual.',
    places: [[11779, 11985, '1d9169a8ab40ba0a4ed0a7ed104b2c710495a21180b1afdbab4c08ed0ad29506']],
  },
  {
    key: 'routine-deletion',
    section,
    kind: 'retention',
    modality: 'may',
    actors: ['self'],
    actions: ['delete'],
    dataCategories: ['personal-information'],
    terms: { retention: { events: ['record-schedule'] } },
    summary: 'Records with personal information may be removed as the usual keeping of records has it.',
    places: [[11986, 12138, '3a0d4de41223fc7cc315b08cb73e721449533e4f01f75b7a5eb5629501191bbc']],
  },
  {
    key: 'no-duty-to-store',
    section,
    kind: 'retention',
    modality: 'reserves',
    negated: true,
    actors: ['self'],
    actions: ['retain'],
    dataCategories: ['personal-information'],
    condition: 'As to keeping it without end.',
    summary: 'MassMutual owes nobody to keep personal information for ever.',
    places: [[12139, 12317, '8e65c5df658935cb02c6bb21002d7f37ac27d53c36ad257682526bbede5c87c1']],
  },
  {
    key: 'no-liability-for-destruction',
    section,
    kind: 'disclaimer',
    modality: 'does',
    actors: ['self'],
    summary: 'MassMutual refuses to answer for harm that comes of destroying personal information.',
    places: [[12139, 12317, '8e65c5df658935cb02c6bb21002d7f37ac27d53c36ad257682526bbede5c87c1']],
  },
  {
    key: 'residual-copies',
    section,
    kind: 'retention',
    modality: 'may',
    completeness: 'illustrative',
    actors: ['self'],
    actions: ['retain'],
    dataCategories: ['personal-information'],
    terms: { retention: { events: ['backup-overwritten'] } },
    exceptionTo: ['access-to-records'],
    summary: 'Leftovers may stay, for example in backups, when information is removed.',
    places: [[12318, 12483, 'e59c84b08d298e300d70634541bf984dd64242307f42e66dcebaea3521633417']],
  },
];
