/** What of the questions and answers states nothing, was lost, or leads nowhere. */
import type { ObservedMark } from '../observed-document.ts';

const form = 'The address of the page with the opt-out form was lost.';
const nothingBefore = 'No sentence before it says which information; by the opening it is that on customers.';

export const marks: readonly ObservedMark[] = [
  {
    place: [0, 21, '6d09e1e32a52ec5bf88c73e179ef3d2098c8961b59a5b2dea18e146cba196e70'],
    kind: 'no-fact',
    reason: 'The title.',
  },
  {
    place: [23, 39, 'd7238fc582c21478fba1e82c0182f3d3b44395e1e5c0e7e75bb171ea60a0ac0b'],
    kind: 'no-fact',
    reason: 'The heading of all that follows.',
  },
  {
    place: [41, 44, '38178a20b470cfd18299fb1593dd4ba706f1a83321dac051d01086efd8b7a96f'],
    kind: 'lost-text',
    reason: 'An answer whose question was lost; so were the questions before all later answers.',
  },
  {
    place: [1233, 1266, '9cf89516ba22ef6a7da7c90e5861dca034c524b004703c45019ee558cf41da6f'],
    kind: 'dangling-reference',
    reason: nothingBefore,
  },
  {
    place: [1651, 1670, 'e1581f977fdd02c5409808dfc9b86fad7e4b88ae2ace8b92dfbd9f2a74ebd8ca'],
    kind: 'artefact',
    reason: 'A misprint of the source: “and” for “an”.',
  },
  {
    place: [4399, 4434, 'd07f8b746999f31e319a0ab27e60629abfc89f1d5d89e0bb26f663199142fcae'],
    kind: 'lost-link',
    reason: form,
  },
  {
    place: [4527, 4543, 'f12def1814f8e7c9f8c63351c3d8063fae6cd263df0794f568b5c568a7cfb725'],
    kind: 'stray-item',
    reason: 'Two verbs run together; the paragraph stands twice, and the second copy has one of them.',
  },
  {
    place: [4624, 4659, 'd07f8b746999f31e319a0ab27e60629abfc89f1d5d89e0bb26f663199142fcae'],
    kind: 'lost-link',
    reason: form,
  },
  {
    place: [5067, 5100, 'a4c047a4f34fe87c25fdde492408f26bae2ca12e2101540ec0b00a8d714b0441'],
    kind: 'dangling-reference',
    reason: 'The form is not part of the text, so the address is unknown.',
  },
  {
    place: [5449, 5495, '39c9bfc7530ef0d8734c399eaa5053ec77cac145c817c71a68e03cd6ea2af10a'],
    kind: 'lost-link',
    reason: 'The address of the notice was lost.',
  },
];
