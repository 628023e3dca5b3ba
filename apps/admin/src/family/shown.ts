/** What of the family is shown, as the address says it. */
import { dayFrom } from '../audit/shown.ts';
import { type Relation, relations } from './family-graph.ts';

export type Shown = { on: string; family: string; relations: readonly Relation[] };

export function shownBy(params: URLSearchParams, today: string): Shown {
  const said = params.get('relations');
  return {
    on: dayFrom(params.get('on')) || today,
    family: params.get('family') ?? '',
    relations: said === null ? relations : relations.filter((each) => said.split(',').includes(each)),
  };
}

export function addressOf({ on, family, relations: shown }: Shown, today: string): Record<string, string> {
  return {
    ...(on === today ? {} : { on }),
    ...(family ? { family } : {}),
    ...(shown.length === relations.length ? {} : { relations: shown.join(',') }),
  };
}
