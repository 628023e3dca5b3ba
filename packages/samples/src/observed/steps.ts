/** The four public documents, recorded one after another on the day before. */
import type { Change } from '@privacy-register/schema/kit/change';
import type { Asked } from '@privacy-register/schema/lifecycle/asked';
import { cover } from '@privacy-register/schema/lifecycle/coverage';
import { knowByTitle, observe } from '@privacy-register/schema/lifecycle/observe';
import type { RecordName, Records } from '@privacy-register/schema/records';
import { made } from '../manuscript/made.ts';
import { timeBefore } from '../northgate/time-before.ts';
import type { Step, World } from '../world.ts';
import { documents } from './documents.ts';
import { affiliations, entities, platforms } from './family.ts';
import type { ObservedDocument } from './observed-document.ts';
import { coverage, policies } from './policies.ts';
import { recorded } from './recorded.ts';

/** The vocabularies must be there. Every step lies in the past, a minute after the one before. */
export function observedDocuments(now: string): Step[] {
  const at = minutes(timeBefore(now)(1, '16:00'));
  return [
    made(at(), 'legal-entity', () => entities),
    made(at(), 'affiliation', (idOf) =>
      affiliations.map((each) => ({
        ...each,
        subject: idOf('legal-entity', each.subject),
        object: idOf('legal-entity', each.object),
      })),
    ),
    made(at(), 'platform', (idOf) =>
      platforms.map((each) => ({ ...each, operator: idOf('legal-entity', each.operator) })),
    ),
    made(at(), 'policy', (idOf) =>
      policies.map((each) => ({
        ...each,
        publishers: each.publishers.map((key) => idOf('legal-entity', key)),
      })),
    ),
    ...coverage.map((each) => covered(at(), each)),
    ...Object.values(documents).flatMap((document) => [
      made(at(), 'source-document', () => [document.source]),
      observed(at(), document),
      recorded(at(), document),
    ]),
    titled(at(), 'massmutual-customer-privacy-notices'),
  ];
}

function minutes(from: string) {
  let next = Date.parse(from);
  return (): string => {
    next += 60_000;
    return new Date(next).toISOString();
  };
}

function covered(at: string, { policy, platform, statement }: (typeof coverage)[number]): Step {
  const rule = async (world: World, asked: Asked): Promise<Change[]> => {
    const state = await world.state((await keyed(world, 'policy', policy)).id);
    const { id } = await keyed(world, 'platform', platform);
    const join = { id: asked.newId('coverage'), platform: id, fromAt: null, toAt: null, statement };
    return cover(state, null, join, asked);
  };
  return { at, by: 'editor', action: 'coverage.create', rule };
}

function observed(at: string, { policy, source, version }: ObservedDocument): Step {
  const rule = async (world: World, asked: Asked): Promise<Change[]> => {
    const state = await world.state((await keyed(world, 'policy', policy)).id);
    return observe(state, { ...version, source: await keyed(world, 'source-document', source.key) }, asked);
  };
  return { at, by: 'editor', action: 'policy-version.observe', rule };
}

function titled(at: string, policy: string): Step {
  const rule = async (world: World, asked: Asked) =>
    knowByTitle(await world.state((await keyed(world, 'policy', policy)).id), asked);
  return { at, by: 'editor', action: 'policy.known-by-title', rule };
}

type Keyed = Extract<RecordName, 'policy' | 'platform' | 'source-document'>;

async function keyed<N extends Keyed>(world: World, type: N, key: string): Promise<Records[N]> {
  const found = (await world.read(type)).find((each) => each.key === key);
  if (!found) throw new Error(`No ${type} ${key}`);
  return found;
}
