/** What the 2002 text says about children and to their parents. */
import type { ObservedSaid } from '../observed-document.ts';

const section = 'Minors';

export const statementsOnMinors: readonly ObservedSaid[] = [
  {
    key: 'no-active-effort',
    section,
    kind: 'children',
    modality: 'does',
    negated: true,
    actors: ['self'],
    actions: ['collect'],
    dataCategories: ['personal-information'],
    summary: 'MetLife does not go out of its way to gather personal information from anyone under 18.',
    terms: { children: { ageBelow: 18, standard: 'no-active-effort' } },
    places: [[4192, 4308, '9d2dd4bd30abbdea130c0fc17063091c467a421ab120b60ed12fe4381a359354']],
  },
  {
    key: 'parents-permission',
    section,
    kind: 'children',
    modality: 'does',
    actors: ['self'],
    actions: ['collect'],
    summary: 'MetLife expects children who send it information to have asked a parent or guardian first.',
    terms: { children: { standard: 'parental-permission-expected' } },
    places: [[4309, 4437, '83382ed8f634de8c24b3bc13b7d92770511e261ae2e2b3ba7b287bea3e828e4e']],
  },
  {
    key: 'parents-take-part',
    section,
    kind: 'education',
    modality: 'does',
    audiences: ['parent'],
    summary: "Parents are asked to be at their children's side on the Internet.",
    places: [[4443, 4519, 'fd362ad1d2348b9d3ea1a3036613cdeb44f83930fa5412e1ce42f963fceba02e']],
  },
];
