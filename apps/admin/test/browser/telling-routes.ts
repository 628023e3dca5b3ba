/** One page of each sort: lists, records and forms of other types are made alike. */
import type { Role } from '@privacy-register/schema/record/member';
import type { Person } from './person.ts';
import { routesFor } from './routes.ts';

const telling = new RegExp(
  `^(${[
    '|account|import|import-table|findings|audit|model-form/online.*|compare.*',
    'purpose|purpose/(tree|create)|policy|(policy|statement)/.*/show|policy/pol_[^/]*|policy-version/.*',
  ].join('|')})$`,
);

export async function tellingRoutes(person: Person, role: Role): Promise<string[]> {
  const all = (await routesFor(person, role)).filter((route) => telling.test(route));
  return [...new Map(all.map((route) => [route.replace(/_\w+/, ''), route])).values(), 'calendar'];
}
