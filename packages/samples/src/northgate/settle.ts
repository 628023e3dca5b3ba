/** Before the first version: the family, its websites and its policies. */
import type { Change } from '@privacy-register/schema/kit/change';
import type { Asked } from '@privacy-register/schema/lifecycle/asked';
import { cover } from '@privacy-register/schema/lifecycle/coverage';
import { made } from '../manuscript/made.ts';
import type { Step, World } from '../world.ts';
import { affiliations, entities, platforms, policies } from './family.ts';
import { recordWith } from './online-policy.ts';
import type { At } from './time-before.ts';

export function settle(at: At): Step[] {
  return [
    made(at(436, '14:05'), 'legal-entity', () => entities),
    made(at(436, '14:40'), 'affiliation', (idOf) =>
      affiliations.map((each) => ({
        ...each,
        subject: idOf('legal-entity', each.subject),
        object: idOf('legal-entity', each.object),
      })),
    ),
    made(at(435, '15:10'), 'platform', (idOf) =>
      platforms.map((each) => ({ ...each, operator: idOf('legal-entity', each.operator) })),
    ),
    made(at(434, '14:20'), 'policy', (idOf) =>
      policies.map((each) => ({
        ...each,
        publishers: each.publishers.map((key) => idOf('legal-entity', key)),
      })),
    ),
    ...platforms.map(({ key }, place) => covered(at(434, `15:${30 + place}`), key)),
  ];
}

function covered(at: string, key: string): Step {
  const rule = async (world: World, asked: Asked): Promise<Change[]> => {
    const policy = await recordWith(world, 'policy', 'online-privacy-policy');
    const platform = await recordWith(world, 'platform', key);
    const join = { platform: platform.id, fromAt: asked.now, toAt: null, statement: 'covered-sites' };
    return cover(await world.state(policy.id), null, { id: asked.newId('coverage'), ...join }, asked);
  };
  return { at, by: 'editor', action: 'coverage.create', rule };
}
