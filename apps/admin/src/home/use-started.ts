import { kebab } from '@privacy-register/desk/provider/graphql-name.ts';
import { type Role, roles } from '@privacy-register/schema/record/member';
import { useQuery } from '@tanstack/react-query';
import { ask } from '../data-provider/ask.ts';
import type { Started } from './checklist.ts';

const standing = 'filter: { archivedAt: { isNull: true } }';
const document = `{
  entities: legalEntityList(first: 1, ${standing}) { totalCount }
  platforms: platformList(first: 200, ${standing}) { totalCount nodes { noticeUrls } }
  policies: policyList(first: 1, ${standing}) { totalCount }
  coverage: coverageList(first: 1, ${standing}) { totalCount }
  members: memberList(first: 200, ${standing}) { nodes { role } }
  posted: policyVersionList(first: 1, filter: { status: { in: [POSTING, SCHEDULED] } }) { totalCount }
  rounds: jobRoundList(first: 50) { nodes { lateFrom } }
}`;

type Count = { totalCount: number };
type Answer = {
  entities: Count;
  platforms: Count & { nodes: { noticeUrls: string[] }[] };
  policies: Count;
  coverage: Count;
  members: { nodes: { role: string }[] };
  posted: Count;
  rounds: { nodes: { lateFrom: string }[] };
};

/** How far the register has come; asked in one question. */
export function useStarted(now: string) {
  const query = useQuery({
    queryKey: ['home', 'started'],
    queryFn: ({ signal }) => ask<Answer>(document, {}, signal),
  });
  return query.data ? startedIn(query.data, now) : null;
}

function startedIn(answer: Answer, now: string): Started {
  const { entities, platforms, policies, coverage, members, posted, rounds } = answer;
  return {
    entities: entities.totalCount,
    platforms: platforms.totalCount,
    platformsWithoutPages: platforms.nodes.filter(({ noticeUrls }) => noticeUrls.length === 0).length,
    policies: policies.totalCount,
    coverage: coverage.totalCount,
    roles: members.nodes.flatMap(({ role }) => roleNamed(kebab(role)) ?? []),
    postedVersions: posted.totalCount,
    jobsRun: rounds.nodes.some(({ lateFrom }) => lateFrom > now),
  };
}

const roleNamed = (name: string): Role | undefined => roles.find((role) => role === name);
