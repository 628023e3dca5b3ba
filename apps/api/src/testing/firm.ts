/** A small firm with three sites and a first version of its policy in force, made through the API. */
import { passageOf } from '@privacy-register/schema/policy-text/passage';
import { done, type Held, query, step } from './ask.ts';
import type { Office } from './office.ts';

export type Firm = {
  policy: Held;
  version: Held;
  parties: Record<string, string>;
  categories: Record<string, string>;
  purposes: Record<string, string>;
};

export const sentences = {
  collect: 'We collect your name and your e-mail address when you write to us.',
  share: 'We share your name with our service providers.',
  choice: 'You may refuse all marketing from us by writing to us.',
  change: 'Any material change takes effect ten days after we post notice of it on every site covered.',
};
export const firstText = `# Privacy\n\n${Object.values(sentences).join('\n\n')}\n`;

export async function openFirm(office: Office): Promise<Firm> {
  const edit = (verb: string, input: object) => done(office, 'editor', verb, input);
  const entity = await edit('createLegalEntity', {
    key: 'firm',
    name: 'Firm Life',
    kind: 'INSURER',
    financial: 'YES',
  });
  const policy = await edit('createPolicy', {
    key: 'online',
    title: 'Online privacy policy',
    kind: 'ONLINE_POLICY',
    publishers: [entity.id],
    audiences: ['VISITOR'],
    language: 'en',
    timeZone: 'America/New_York',
  });
  const fromAt = '2026-01-01T05:00:00.000Z';
  for (const key of ['one', 'two', 'three']) {
    const host = `${key}.firm.example`;
    const platform = {
      key,
      name: host,
      kind: 'WEBSITE',
      host,
      operator: entity.id,
      noticeUrls: [`https://${host}/`],
    };
    const { id } = await edit('createPlatform', {
      ...platform,
      timeZone: 'America/New_York',
      verifiedBy: 'HTML',
    });
    await edit('createCoverage', { policy: policy.id, platform: id, fromAt });
  }
  const parties = await terms(office, 'createParty', ['self', 'service-providers', 'advertisers']);
  const categories = await terms(office, 'createDataCategory', ['name', 'email', 'location']);
  const purposes = await terms(office, 'createPurpose', ['marketing-by-email', 'marketing-otherwise']);
  const version = await firstVersion(office, { policy, parties, categories, purposes });
  return { policy, version, parties, categories, purposes };
}

async function firstVersion(
  office: Office,
  { policy, parties, categories, purposes }: Omit<Firm, 'version'>,
): Promise<Held> {
  const draft = await done(office, 'editor', 'policyVersionDraft', { policy: policy.id });
  const version = await done(office, 'editor', 'updatePolicyVersion', { ...step(draft), text: firstText });
  const say = (key: keyof typeof sentences, said: object) =>
    done(office, 'editor', 'createStatement', {
      ...statement(key, sentences[key], firstText),
      version: version.id,
      ...said,
    });
  const { self = '', 'service-providers': providers = '' } = parties;
  await say('collect', {
    kind: 'COLLECTION',
    actions: ['COLLECT'],
    actors: [self],
    dataCategories: [categories.name, categories.email],
  });
  await say('share', {
    kind: 'DISCLOSURE',
    actions: ['DISCLOSE'],
    actors: [self],
    recipients: [providers],
    dataCategories: [categories.name],
  });
  await say('choice', {
    kind: 'CHOICE',
    purposes: Object.values(purposes),
    terms: { choice: { mechanism: 'OPT_OUT', channels: ['POSTAL'] } },
  });
  await say('change', { kind: 'CHANGE', modality: 'COMMITS', terms: { change: tenDays } });
  return takeThrough(office, version.id);
}

const tenDays = {
  scope: 'ANY',
  count: 10,
  unit: 'CALENDAR_DAY',
  anchor: 'LAST_VERIFIED_POSTING',
  boundary: 'AFTER_NTH_DAY',
  methods: ['PROMINENT_POSTING'],
};

export function statement(key: string, words: string, text: string) {
  const start = text.indexOf(words);
  const passages = [passageOf(text, start, start + words.length)];
  return { key, order: start, summary: words, modality: 'DOES', passages };
}

/** Submits, approves and posts, each by another person. */
async function takeThrough(office: Office, id: string): Promise<Held> {
  const submitted = await done(office, 'editor', 'policyVersionSubmit', step(await seen(office, id)));
  const approved = await done(office, 'approver', 'policyVersionApprove', step(submitted));
  return done(office, 'publisher', 'policyVersionPost', step(approved));
}

export async function seen(office: Office, id: string): Promise<Held> {
  const words = 'query ($id: ID!) { node(id: $id) { ... on PolicyVersion { id revision } } }';
  const { node } = await query<{ node: Held }>(office, 'viewer', words, { id });
  return node;
}

async function terms(office: Office, verb: string, keys: string[]): Promise<Record<string, string>> {
  const made: [string, string][] = [];
  for (const key of keys) made.push([key, (await done(office, 'editor', verb, { key, name: key })).id]);
  return Object.fromEntries(made);
}
