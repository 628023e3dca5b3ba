/** What of which map is shown, as the address says it: a link to it shows the same to everybody. */
import { type MapFilter, soundings, wholeMap } from '@privacy-register/schema/data-map/filter';
import { flowKinds } from '@privacy-register/schema/data-map/flow';

export const sources = ['version', 'platform'] as const;
export type Shown = {
  of: (typeof sources)[number];
  policy: string;
  version: string;
  /** Another version to compare with, as the earlier one. */
  against: string;
  /** Key of a platform. */
  platform: string;
  /** Empty: now. */
  at: string;
  filter: MapFilter;
  /** Keys of the opened branches; null: as many as can be overlooked. */
  opened: readonly string[] | null;
  view: 'picture' | 'table';
  isOnlyDifferent: boolean;
};

export function shownBy(params: URLSearchParams): Shown {
  const said = (name: string) => params.get(name) ?? '';
  return {
    of: said('platform') || said('of') === 'platform' ? 'platform' : 'version',
    ...{ policy: said('policy'), version: said('version'), against: said('against') },
    ...{ platform: said('platform'), at: said('at') },
    filter: {
      ...{ category: said('category'), purpose: said('purpose'), party: said('party') },
      audience: said('audience'),
      kind: flowKinds.find((each) => each === said('kind')) ?? '',
      sounding: soundings.find((each) => each === said('sounding')) ?? '',
    },
    opened: params.has('open') ? said('open').split(',').filter(Boolean) : null,
    view: said('view') === 'table' ? 'table' : 'picture',
    isOnlyDifferent: said('only') === 'different',
  };
}

/** Only what is said and not usual stands in an address. */
export function addressOf({ filter, opened, view, isOnlyDifferent, ...from }: Shown): URLSearchParams {
  const said = {
    ...from,
    of: from.of === 'platform' ? 'platform' : '',
    ...filter,
    view: view === 'table' ? view : '',
    only: isOnlyDifferent ? 'different' : '',
  };
  const params = new URLSearchParams(Object.entries(said).filter(([, value]) => value !== ''));
  if (opened) params.set('open', opened.join(','));
  return params;
}

export type Start = { policy: string } | { version: string; against?: string } | { platform: string };

/** For a link from elsewhere. */
export const dataMapPath = (start: Start) => `/data-map?${new URLSearchParams(start)}`;

export const unfiltered = { filter: wholeMap, isOnlyDifferent: false };
