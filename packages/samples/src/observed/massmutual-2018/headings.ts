/** Headings, which state no fact of their own. */
import type { ObservedMark } from '../observed-document.ts';

const lead = 'A heading; what it announces is said below it.';

export const headings: readonly ObservedMark[] = [
  {
    kind: 'no-fact',
    place: [312, 341, '94c89b6efc929e485b076207a36a283d80987d052957730c28d047e07193a9d6'],
    reason: 'The title of the page.',
  },
  {
    kind: 'no-fact',
    place: [1026, 1073, '4ec8b1bc176ed01d670aaa3a63ecd52bf5ca0a72e8b0edb70667e446d3d9c446'],
    reason: lead,
  },
  {
    kind: 'no-fact',
    place: [1075, 1104, '2b5cf6574a1011753e7919b2ab932094fa258a565d87f23bff96e897088bb190'],
    reason: lead,
  },
  {
    kind: 'no-fact',
    place: [1837, 1873, 'b22992a29c4c795f4a5f99f4c999b03546ae36c433df3f9236845f5d17c6b23c'],
    reason: lead,
  },
  {
    kind: 'no-fact',
    place: [1875, 1893, 'f258b72750a045bb902cd0d270f22ddc6effddcd466374f7b08e62269fa766a5'],
    reason: lead,
  },
  {
    kind: 'no-fact',
    place: [2519, 2537, 'e24735ac6ece70bfa3170e73228736d5a22ef6c7c75a6ebf6da08dff0ff6c9fb'],
    reason: lead,
  },
  {
    kind: 'no-fact',
    place: [3166, 3186, '465447725766fd5d6f060a8e3f877a59b264f2b397ade56fcb17c8b7ae6e73d7'],
    reason: lead,
  },
  {
    kind: 'no-fact',
    place: [5275, 5320, '51b51008df2a7094c696c4096668af841f29ce57e8f892394206b885f2c13268'],
    reason: lead,
  },
  {
    kind: 'no-fact',
    place: [6083, 6113, '5a328416edb74625baf04dd8ee17a2530514a9f6835453a67c43d03b986023c1'],
    reason: lead,
  },
  {
    kind: 'no-fact',
    place: [6591, 6624, '5268a8d0b2f17abac91e6d3dfca9e30b808c9480f421543f5a30bd7f5f057f72'],
    reason: lead,
  },
  {
    kind: 'no-fact',
    place: [7871, 7927, '2117e1650a74185af305427127504db583c9f007bfb6267fb610ea7d4f2aa42d'],
    reason: lead,
  },
  {
    kind: 'no-fact',
    place: [8441, 8460, '76f2c0c53761535aa43e8a21716015e6859456ab736dca9c3800a58f95a2f0a9'],
    reason: 'A heading; below it stands more than transfers of a business.',
  },
  {
    kind: 'no-fact',
    place: [8768, 8785, '5ac2127952a63229087aaa81926e3b0026409985e4257121c6b2214dfdebb6de'],
    reason: lead,
  },
  {
    kind: 'no-fact',
    place: [9231, 9280, 'be842e9ddc8fe517fc8a905271c515e905e0beb30a79794d2b305aa235905cc6'],
    reason: lead,
  },
  {
    kind: 'no-fact',
    place: [10946, 10992, '98e57539f33cac6b4c98ba9f6346539b478705a0843208647f9bc0418d2b31ae'],
    reason: lead,
  },
  {
    kind: 'no-fact',
    place: [14073, 14089, '5005d8131c6a534c197b308b68fbafe847bef32e8adbf45403af4d28915b5c58'],
    reason: lead,
  },
  {
    kind: 'no-fact',
    place: [14621, 14657, '7cd9a40220e5a5c5562abbf6232091621b8d69aef03f27adba229188afd03290'],
    reason: lead,
  },
  {
    kind: 'no-fact',
    place: [15069, 15088, '675cc59462da5b305e0b9caecd26bf2e75b8bfa51fbc8d276d4c3713ae5bf827'],
    reason: lead,
  },
  {
    kind: 'no-fact',
    place: [16083, 16099, '8056e4139335b5230316159027faecba7f092dea04863f453eca27003c2738c9'],
    reason: lead,
  },
  {
    kind: 'no-fact',
    place: [16484, 16503, '99c747e7d3cbd0052a5e5fcc1ec52455c70a10cce4767d8a36ec4def3224e1bd'],
    reason: lead,
  },
];
