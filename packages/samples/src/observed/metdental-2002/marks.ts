/** What of the 2002 text states nothing, or was not in it. */
import type { ObservedMark } from '../observed-document.ts';

const capture = "The archive's own line: when the page was captured, and at which address.";
const heading = 'A heading.';

export const marks: readonly ObservedMark[] = [
  {
    place: [0, 121, 'c8a94f50db89a20e10c4486599f20fd90ec357ad3285fbaa344b714ac6169002'],
    kind: 'artefact',
    reason: capture,
  },
  {
    place: [122, 326, '365f342810b3a07e853a8553d06d4d4936f658d322644a57447e270cc0e21918'],
    kind: 'artefact',
    reason: capture,
  },
  {
    place: [328, 343, '5822b6f64fb44ce8b4001da89ae41d65fe8164b8faaca25f6954586a70ee0693'],
    kind: 'no-fact',
    reason: 'The title of the page on which the policy stands.',
  },
  {
    place: [345, 363, '05e90dc13ffddbfda518ada3419851f240335758b40a82e20d50ac6d92f54fae'],
    kind: 'no-fact',
    reason: 'The title of the policy.',
  },
  {
    place: [390, 445, '8ded9b41e8ca8031025829c870e07fc3f540d6a4a60afe2228da91007a5ba162'],
    kind: 'no-fact',
    reason: 'Goodwill; it says nothing about information.',
  },
  {
    place: [623, 649, '66d9e0ef7c42a60ad5a455f873da18ddec6218beb9e58d441a515b310d9b5a4f'],
    kind: 'no-fact',
    reason: heading,
  },
  {
    place: [2310, 2318, 'bc0ce1a1d546a661427694f860c7de0fdd17a9f5dfe3ac4fc2dee4e68341f784'],
    kind: 'no-fact',
    reason: heading,
  },
  {
    place: [3115, 3134, '43e0ff264e4bb0246e9fb0a4e3be19f16f35fff53beb442d2235fee01dafb601'],
    kind: 'no-fact',
    reason: heading,
  },
  {
    place: [4182, 4189, 'fa13cc00d44c932bf9454e5bd2bc5bc420451848df06fc4c569da41433b4b995'],
    kind: 'no-fact',
    reason: heading,
  },
  {
    place: [4521, 4541, '331f626e030a8bd4198e6f250c5ebf61a63ee50f9a7e1b3a237bf32e54fcc445'],
    kind: 'no-fact',
    reason: heading,
  },
];
