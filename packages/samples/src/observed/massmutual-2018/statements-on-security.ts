/** How information is kept safe, and what is not promised. */
import type { ObservedSaid } from '../observed-document.ts';

export const statementsOnSecurity: readonly ObservedSaid[] = [
  {
    key: 'reasonable-measures',
    section: 'Security',
    kind: 'security',
    modality: 'does',
    actors: ['self'],
    actions: ['protect'],
    dataCategories: ['personal-information'],
    terms: { security: { measures: ['reasonable-measures'] } },
    summary: 'Measures that are called reasonable, but not named, help to keep personal information safe.',
    places: [[14659, 14785, '49ceac68faf8922f4bb72638a2228b9e6cbb019648cd832f9f5841a48cd07fa6']],
  },
  {
    key: 'no-perfect-security',
    section: 'Security',
    kind: 'disclaimer',
    modality: 'does',
    actors: ['self'],
    summary: 'Nobody can promise that what is sent or stored by electronic means is wholly safe.',
    places: [[14786, 14889, '332425efbe7e0d725d076ecfc4cadcb918f0f87474ba11831692fd1d9be619fe']],
  },
  {
    key: 'own-risk',
    section: 'Security',
    kind: 'disclaimer',
    modality: 'does',
    actors: ['self'],
    summary: 'Whoever uses the platforms or sends information bears the risk, and no safety is warranted.',
    places: [[14890, 15067, '3f5af9ba2b6f9a4a0efb252d6a5e7ce447964d40a537330da224bf5bd7bd8505']],
  },
];
