/** What the 2002 text advises its readers on e-mail and other sites; none of it is a practice. */
import type { ObservedSaid } from '../observed-document.ts';

const advice = { section: 'E-mail', kind: 'education', modality: 'does' } as const;

export const adviceOnEmail: readonly ObservedSaid[] = [
  {
    ...advice,
    key: 'careless-sites',
    summary: 'Readers are warned that some sites do nothing to protect what they are told.',
    places: [[3137, 3212, 'b8cab1cd16028af644c8664110f15c45cd3ff01cdc1cd93de7a22e1f18e24275']],
  },
  {
    ...advice,
    key: 'telephone-or-letter',
    summary:
      'Readers who doubt a site are advised to telephone or to write a letter when it is confidential.',
    places: [[3213, 3393, 'ef37c015321cb33a28184b8f677af1f501329301960e1f04d22c21ee85f82f87']],
  },
  {
    ...advice,
    key: 'unsafe-email',
    summary: 'Readers are warned that ordinary e-mail is not safe from others.',
    places: [[3394, 3476, '05874cd91423234bac563953829b39c3e1db3f7f774d5e58dc36dd14f91490d3']],
  },
  {
    ...advice,
    key: 'asked-for-secrets',
    completeness: 'illustrative',
    summary: 'Readers are advised to look for encryption before they answer anybody who asks for secrets.',
    places: [[3477, 3759, 'd56d82a9e44d8c66649303102da8b582796c201f592a7cfc1bb32af423a6c124']],
  },
  {
    ...advice,
    key: 'lock-symbol',
    summary: 'Readers learn how the symbol at the foot of a browser of that time shows encryption.',
    places: [
      [3760, 3870, '5f6ee4608388a94dab3d8d00c8379222e9bf8304f8ee868dd85b5be2e5440f3b'],
      [3871, 4007, '74969d8c67241343199c4d0e46b3871b9da300ffe3d9a11ce9bbace1dab297d9'],
      [4008, 4180, 'f39f4e5dadc7000b92e5f244e4797a8b3aab4cf4043de289e6fdb45c8c86c0ba'],
    ],
  },
];
