/** The way from Home to a page, read from its address. */
import { typeOfId } from '@privacy-register/schema/kit/id';
import { records } from '@privacy-register/schema/records';
import { isRecordName } from '../data-provider/record-named.ts';

export type Crumb =
  | { is: 'words'; words: string; to: string | null }
  | { is: 'list'; resource: string; to: string }
  | { is: 'new'; resource: string }
  | { is: 'record'; resource: string; id: string; to: string }
  /** A part of a page, by the word that the address has for it. */
  | { is: 'part'; word: string };

type Group = { title: string; resources: readonly { name: string }[] };
type Page = { path: string; label: string; under?: string; part?: string };
type Known = { groups: readonly Group[]; pages: readonly Page[]; home: string };
type Address = { pathname: string; search: string };

/** None where the dashboard has no such page. */
export function crumbsTo({ pathname, search }: Address, { groups, pages, home }: Known): Crumb[] {
  const [first = '', ...further] = pathname.split('/').filter((step) => step !== '');
  const start: Crumb[] = [{ is: 'words', words: home, to: '/' }];
  if (first === '') return start;
  const page = pages.find(({ path }) => path === first);
  if (page) {
    const list = page.under ? listOf(page.under, groups) : [];
    const of = page.under ? recordOf(page.under, further[0]) : [];
    const part: Crumb[] = page.part && further.length ? [{ is: 'words', words: page.part, to: null }] : [];
    return [...start, ...list, ...of, { is: 'words', words: page.label, to: `/${first}` }, ...part];
  }
  const list = listOf(first, groups);
  if (list.length === 0) return [];
  return [...start, ...list, ...within(first, further, new URLSearchParams(search).get('tab'))];
}

/** What names a list or a form, which have no heading of their own that is seen; nothing for other pages. */
export function headingOf(crumbs: readonly Crumb[]): Crumb[] {
  const last = crumbs.at(-1);
  if (last?.is === 'list' || last?.is === 'new') return [last];
  return last?.is === 'part' && ['edit', 'tree'].includes(last.word) ? crumbs.slice(-2) : [];
}

function listOf(resource: string, groups: readonly Group[]): Crumb[] {
  const group = groups.find(({ resources }) => resources.some(({ name }) => name === resource));
  if (!group) return [];
  const list: Crumb = { is: 'list', resource, to: `/${resource}` };
  const isNamedAlike = isRecordName(resource) && records[resource].plural === group.title;
  return isNamedAlike ? [list] : [{ is: 'words', words: group.title, to: null }, list];
}

function within(resource: string, [id, action]: string[], tab: string | null): Crumb[] {
  if (id === undefined) return [];
  if (id === 'create') return [{ is: 'new', resource }];
  if (id === 'tree') return [{ is: 'part', word: 'tree' }];
  const record: Crumb = { is: 'record', resource, id: decodeURIComponent(id), to: `/${resource}/${id}/show` };
  if (action === undefined) return [record, { is: 'part', word: 'edit' }];
  return tab === null ? [record] : [record, { is: 'part', word: tab }];
}

/** A page of one record says so by its id. */
const recordOf = (resource: string, id = ''): Crumb[] =>
  typeOfId(id) === resource ? [{ is: 'record', resource, id, to: `/${resource}/${id}/show` }] : [];
