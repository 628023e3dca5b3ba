/** What a register needs before its first notice can run, as far as it is there. */

import type { Role } from '@privacy-register/schema/record/member';
import type { Say } from '../language/say.ts';

export type Started = {
  entities: number;
  platforms: number;
  platformsWithoutPages: number;
  policies: number;
  coverage: number;
  roles: readonly Role[];
  postedVersions: number;
  jobsRun: boolean;
};

export type Task = { id: string; isDone: boolean; title: string; why: string; path: string };

export function checklist(started: Started, say: Say): Task[] {
  const { entities, platforms, platformsWithoutPages, policies, coverage, roles } = started;
  return [
    {
      ...{ id: 'entity', isDone: entities > 0, path: '/legal-entity/create' },
      ...{
        title: say('Record the company'),
        why: say('Policies have publishers, and affiliates are told by name.'),
      },
    },
    {
      ...{ id: 'platform', isDone: platforms > 0, path: '/platform/create' },
      ...{ title: say('Record a website or an app'), why: say('Notices are posted on it.') },
    },
    {
      ...{ id: 'pages', isDone: platforms > 0 && platformsWithoutPages === 0, path: '/platform' },
      title: say('Name the pages that show notices'),
      why: say('The register looks at them: a notice period begins once every site shows its notice.'),
    },
    {
      ...{ id: 'policy', isDone: policies > 0, path: '/policy/create' },
      ...{ title: say('Record the policy'), why: say('Its zone says whose days are counted.') },
    },
    {
      ...{ id: 'coverage', isDone: coverage > 0, path: '/coverage/create' },
      ...{
        title: say('Say where the policy applies'),
        why: say('A notice goes to every platform that it covers.'),
      },
    },
    {
      ...{ id: 'people', isDone: hasTwoPeople(roles), path: '/invitation/create' },
      title: say('Invite a second person'),
      why: say('What an editor writes, an approver decides; nobody does both.'),
    },
    {
      ...{ id: 'version', isDone: started.postedVersions > 0, path: '/policy' },
      title: say('Post the first version'),
      why: say('Begin a draft on the page of the policy. From its posting on, the public can read it.'),
    },
    {
      ...{ id: 'jobs', isDone: started.jobsRun, path: '/job-round' },
      title: say('Run the jobs'),
      why: say('They post at the chosen time and look at the sites.'),
    },
  ];
}

const hasTwoPeople = (roles: readonly Role[]) => roles.includes('editor') && roles.includes('approver');

/** Nothing of anybody's is there yet: a sample would be in nobody's way. */
export const isUntouched = ({ entities, platforms, policies, postedVersions }: Started) =>
  entities + platforms + policies + postedVersions === 0;
