/** Places of the 2019 text that state nothing, and defects that came with its capture. */
import type { ObservedMark } from '../observed-document.ts';

const archive = 'A line of the archive, which gives the day of the capture and its address.';
const fold = 'A control that folds an answer, left over from the page.';
const question = 'A question that heads a part of the text.';
const topic = 'A heading of a topic.';

const noFact = (reason: string, places: ObservedMark['place'][]): ObservedMark[] =>
  places.map((place) => ({ place, kind: 'no-fact', reason }));

const artefacts = (reason: string, places: ObservedMark['place'][]): ObservedMark[] =>
  places.map((place) => ({ place, kind: 'artefact', reason }));

export const marks: readonly ObservedMark[] = [
  ...artefacts(archive, [
    [2, 119, '73a09a7906dad5255550af068c6f6d86169136f60183872175852ee8679bad36'],
    [120, 332, '9824857c614541f3767b20f91cd2e9ebee10b27a5993a554d205e1294d9f88b1'],
  ]),
  ...noFact('The title of the page and of the policy.', [
    [336, 367, '9b2efbbf032466385aebefaa692aa463a61d1c006444931946ede7056e52d8e0'],
    [369, 394, 'b497e0bbfde007ca8723d37c560329994a8449a7fa357ac9f8ef9a3a3e59087d'],
  ]),
  ...artefacts(fold, [
    [396, 419, 'e05cfc36e340b43c8094d4e75c3be2cafff4f9b7ed72488f9838c6609854831a'],
    [478, 496, '0a462fbcfdde53cfed6d2e7960b1c4c5eb249f99548fdc5900fda4faa5baa953'],
    [1339, 1357, '0a462fbcfdde53cfed6d2e7960b1c4c5eb249f99548fdc5900fda4faa5baa953'],
    [6219, 6237, '0a462fbcfdde53cfed6d2e7960b1c4c5eb249f99548fdc5900fda4faa5baa953'],
    [8580, 8598, '0a462fbcfdde53cfed6d2e7960b1c4c5eb249f99548fdc5900fda4faa5baa953'],
    [9296, 9314, '0a462fbcfdde53cfed6d2e7960b1c4c5eb249f99548fdc5900fda4faa5baa953'],
    [9962, 9980, '0a462fbcfdde53cfed6d2e7960b1c4c5eb249f99548fdc5900fda4faa5baa953'],
    [10321, 10339, '0a462fbcfdde53cfed6d2e7960b1c4c5eb249f99548fdc5900fda4faa5baa953'],
    [10734, 10752, '0a462fbcfdde53cfed6d2e7960b1c4c5eb249f99548fdc5900fda4faa5baa953'],
  ]),
  ...noFact(question, [
    [421, 476, '6673207526fa29c9f640aa5ef71dd0d7645779f078e8158b91208be1f2bbd818'],
    [1262, 1337, 'c58abd50cb37eb149666b3a4ce118fba1e0dbf1ed181c385038266eb9ef98b4a'],
    [6168, 6217, '1d09776c8cea9685e7e3ad3edeba706bc82b21824f8dfe11c3dc30617a1f81dc'],
    [8485, 8578, '7ef72908fd23c682127bbac236c0c12f02be271b3a1446411c9cdffc1f725901'],
    [9212, 9294, 'e2cf48315ee0197849c8db53aa0c76d28111bdbde036306bfa179c1436274704'],
    [9915, 9960, '6275168c8876336574f9edcff0c7a5fac25034a6ffcbcec208a65096eae3c9f5'],
    [10238, 10319, '69c4229e62849316c87960e6d65baef4c3ff2628e233bad079a0e613154d1215'],
    [10675, 10732, '8e55f59ee102a6eefc97631bc6030cf6d23915b35416989f63afd15858880e75'],
  ]),
  ...noFact(topic, [
    [2596, 2608, '1566e0bef3a723c40e85c69ebb71160a528b14e988b0aeee849563f38fc28496'],
    [2684, 2729, 'c318109567fc3df0c80b35b41b23871aef7939db4b43ad55ae5227df9bd29e6e'],
    [3399, 3426, '91b426cab004f8a0d7b2b930ebc406ec71f66fd95aa43788e3eef30f47a75ca2'],
    [4881, 4905, 'd8908da8f675bf424d0d1e76ad67b289f37e677f06bb9893deff20be08191607'],
    [6518, 6559, '716468f0f10372260f5da037a3f499fcd78fdd2a74f5aef366225f30c86fea65'],
    [7099, 7110, '7f21c7d15ffd1dbfdc103db6f32837c6fca2ef24c4523a34b49a476a01a5878a'],
    [7291, 7325, '62378a917d477a7fbb07b58fa4f52ecf9744defe0b23a5bf9adfcaf0735177bb'],
    [8008, 8122, 'e865326e38b6e598fc096695f89979a22ee2e421b8607ad73b3633dbcadf43ce'],
  ]),
  {
    place: [8600, 8604, 'c4a3b90d0d3210c35be2d9e93e9ed6810a037bdaba1aeccaa8498a8d5eddf1dc'],
    kind: 'broken-markup',
    reason: 'The sign of a heading without any words.',
  },
  {
    place: [8992, 9102, 'a070c0410d7be35b880359ad059bac260b7d7edce9cda2ee381bbc31616b57f3'],
    kind: 'rewritten-link',
    reason: 'The short address shown differs from the one that the link leads to.',
  },
  {
    place: [10630, 10672, '01d41e41037c6fae84921371872248e76fc6b3cb4520437d1844cf3d5c6c12a7'],
    kind: 'lost-link',
    reason: 'The name and address of a form are lost; only the end of its name is left.',
  },
];
