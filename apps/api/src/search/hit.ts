/** What was found, as people call it, with the words around. */
import type { Found } from '@privacy-register/db/search/search';
import { isAuthored } from '@privacy-register/schema/lifecycle/dossier';
import { type RecordName, records } from '@privacy-register/schema/records';
import { searchedFields } from '@privacy-register/schema/search/entry';
import { type Excerpt, excerpt } from '@privacy-register/schema/search/excerpt';
import type { Context } from '../context.ts';

type Hit = {
  type: RecordName;
  id: string;
  title: string;
  snippet: Excerpt | null;
  where: string | null;
  isObserved: boolean;
};
type Row = Record<string, unknown>;

/** Null where it went between the search and this look at it. */
export async function hitOf(context: Context, { type, id }: Found, terms: string[]): Promise<Hit | null> {
  const record = await context.load(type, id);
  if (!record) return null;
  const place = await placeOf(context, type, record);
  const title = titleOf(type, record);
  return {
    type,
    id,
    title: title ?? place ?? records[type].label,
    snippet: snippetOf(type, record, terms),
    where: title === null ? null : place,
    isObserved: await isObserved(context, type, record),
  };
}

const mostTitle = 200;

/** Null where it is known by another record, or by a word of ours. */
function titleOf(type: RecordName, record: Row): string | null {
  const name = records[type].title;
  const value = name in searchedFields(records[type]) ? record[name] : null;
  if (typeof value !== 'string') return null;
  return value.length > mostTitle
    ? `${value.slice(0, mostTitle - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
    : value;
}

/** The title is told already, so the other fields are looked at. */
function snippetOf(type: RecordName, record: Row, terms: string[]): Excerpt | null {
  const { title } = records[type];
  for (const name of Object.keys(searchedFields(records[type]))) {
    const value = record[name];
    if (name === 'key' || (name === title && String(value).length <= mostTitle)) continue;
    const found = typeof value === 'string' ? excerpt(value, terms) : null;
    if (found) return found;
  }
  return null;
}

async function placeOf(context: Context, type: RecordName, record: Row): Promise<string | null> {
  if (type === 'policy-version') return versionName(context, record);
  if (typeof record.version === 'string') {
    const version = await context.load('policy-version', record.version);
    return version && versionName(context, version);
  }
  return typeof record.policy === 'string' ? policyTitle(context, record.policy) : null;
}

/** A policy is, as long as we have posted no version of our own. */
async function isObserved({ read, load }: Context, type: RecordName, record: Row): Promise<boolean> {
  if (type === 'policy-version') return record.status === 'observed';
  if (type === 'policy') {
    const versions = await read.all('policy-version', { policy: { eq: String(record.id) } });
    return versions.some(({ status }) => status === 'observed') && !isAuthored(versions);
  }
  if (typeof record.version !== 'string') return false;
  return (await load('policy-version', record.version))?.status === 'observed';
}

async function versionName(context: Context, { policy, number, status }: Row): Promise<string> {
  const title = await policyTitle(context, String(policy));
  return `${title ?? 'A policy'}, ${number === null ? `${status} version` : `version ${number}`}`;
}

const policyTitle = async (context: Context, id: string) => (await context.load('policy', id))?.title ?? null;
