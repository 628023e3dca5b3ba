import { expect, test } from 'vitest';
import { type Crumb, crumbsTo, headingOf } from './crumbs.ts';

const known = {
  home: 'Home',
  groups: [
    { title: 'Policies', resources: [{ name: 'policy' }, { name: 'policy-version' }, { name: 'purpose' }] },
  ],
  pages: [
    { path: 'audit', label: 'Audit trail' },
    { path: 'deliveries', label: 'Deliveries', part: 'Delivery' },
    { path: 'print', label: 'For printing', under: 'policy-version' },
    { path: 'model-form', label: 'Model privacy form', under: 'policy' },
  ],
};

const version = 'ver_01m818409tfet9z40q3rpgbv2b';

const said = (crumb: Crumb) => {
  if (crumb.is === 'words') return crumb.words;
  if (crumb.is === 'part') return crumb.word;
  return crumb.is === 'record' ? crumb.id : `${crumb.is} ${crumb.resource}`;
};

test.each([
  ['/', '', ['Home']],
  ['/audit', '?by=x', ['Home', 'Audit trail']],
  ['/deliveries', '?state=sent', ['Home', 'Deliveries']],
  ['/deliveries/evt_1.sub_1', '', ['Home', 'Deliveries', 'Delivery']],
  ['/policy', '', ['Home', 'list policy']],
  ['/purpose/tree', '', ['Home', 'Policies', 'list purpose', 'tree']],
  ['/policy/create', '', ['Home', 'list policy', 'new policy']],
  ['/policy/pol_1/show', '', ['Home', 'list policy', 'pol_1']],
  ['/policy/pol_1/show', '?tab=text', ['Home', 'list policy', 'pol_1', 'text']],
  ['/policy/pol_1', '', ['Home', 'list policy', 'pol_1', 'edit']],
  ['/model-form/online', '', ['Home', 'list policy', 'Model privacy form']],
  [`/print/${version}`, '', ['Home', 'Policies', 'list policy-version', version, 'For printing']],
  ['/nowhere/at/all', '', []],
])('%s%s is found by %j', (pathname, search, way) => {
  expect(crumbsTo({ pathname, search }, known).map(said)).toEqual(way);
});

test.each([
  ['/', []],
  ['/audit', []],
  ['/policy', ['list policy']],
  ['/purpose/tree', ['list purpose', 'tree']],
  ['/policy/create', ['new policy']],
  ['/policy/pol_1', ['pol_1', 'edit']],
  ['/policy/pol_1/show', []],
])('the heading of %s is made of %j', (pathname, heading) => {
  expect(headingOf(crumbsTo({ pathname, search: '' }, known)).map(said)).toEqual(heading);
});
