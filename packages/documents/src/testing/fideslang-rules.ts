/** The rules of fideslang 3.1 (its models and validators), said again so that they can be broken here. */
import { parse } from 'yaml';
import { z } from 'zod';
import {
  defaultDataCategories,
  defaultDataSubjects,
  defaultDataUses,
} from '../export/fideslang/default-taxonomy.ts';

const key = z.string().regex(/^[a-zA-Z0-9_.<>-]+$/);
const keys = z.array(key);
const resource = {
  fides_key: key,
  organization_fides_key: key,
  name: z.string(),
  description: z.string().optional(),
};
const unversioned = {
  is_default: z.literal(false).optional(),
  version_added: z.never().optional(),
  version_deprecated: z.never().optional(),
  replaced_by: z.never().optional(),
};
const entry = z.strictObject({ ...resource, ...unversioned, parent_key: key.optional() });
const subject = z.strictObject({ ...resource, ...unversioned });

const contact = z.strictObject({
  name: z.string(),
  address: z.string().optional(),
  email: z.string().optional(),
  phone: z.string().optional(),
});
const organization = z.strictObject({
  fides_key: key,
  name: z.string(),
  description: z.string().optional(),
  controller: contact.optional(),
});

const bases = [
  'Consent',
  'Contract',
  'Legal obligations',
  'Vital interests',
  'Public interest',
  'Legitimate interests',
] as const;
/** Strict, so that `cookies`, deprecated in 3.1, is refused like a field that never was. */
const declaration = z.strictObject({
  name: z.string(),
  data_categories: keys,
  data_use: key,
  data_subjects: keys,
  ingress: keys.optional(),
  egress: keys.optional(),
  features: z.array(z.string()).optional(),
  legal_basis_for_processing: z.enum(bases).optional(),
  retention_period: z.string().optional(),
  data_shared_with_third_parties: z.boolean().optional(),
  third_parties: z.string().optional(),
  shared_categories: z.array(z.string()).optional(),
});
const flow = z
  .strictObject({ fides_key: key, type: z.enum(['dataset', 'system', 'user']) })
  .refine((each) => (each.fides_key === 'user') === (each.type === 'user'), 'user goes with user');
const system = z.strictObject({
  ...resource,
  meta: z.record(z.string(), z.unknown()),
  system_type: z.string(),
  ingress: z.array(flow).optional(),
  privacy_declarations: z.array(declaration),
  privacy_policy: z.url().optional(),
  joint_controller_info: z.string().optional(),
  data_security_practices: z.string().optional(),
  uses_cookies: z.boolean().optional(),
});
const manifest = z.strictObject({
  organization: z.array(organization),
  data_category: z.array(entry),
  data_use: z.array(entry),
  data_subject: z.array(subject),
  system: z.array(system),
});
type Manifest = z.infer<typeof manifest>;

export const offencesInYaml = (yaml: string): string[] => offencesIn(parse(yaml, { version: '1.1' }));

/** What is wrong with a manifest; empty for one that fideslang takes. */
export function offencesIn(given: unknown): string[] {
  const parsed = manifest.safeParse(given);
  if (!parsed.success) return parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  return [
    ...repeated(parsed.data),
    ...misplaced(parsed.data),
    ...dangling(parsed.data),
    ...flowless(parsed.data),
  ];
}

function repeated(given: Manifest): string[] {
  const lists = Object.values(given).map((all) => all.map(({ fides_key }) => fides_key));
  const twice = lists.flatMap((all) => all.filter((each, at) => all.indexOf(each) !== at));
  const named = given.system.flatMap(({ privacy_declarations: all }) => {
    const names = all.map((each) => `${each.name} for ${each.data_use}`);
    return names.filter((each, at) => names.indexOf(each) !== at);
  });
  return [...twice, ...named].map((each) => `twice: ${each}`);
}

function misplaced({ data_category, data_use }: Manifest): string[] {
  const wrong = [...data_category, ...data_use].filter(({ fides_key, parent_key }) => {
    return parent_key === fides_key || fides_key.split('.').slice(0, -1).join('.') !== (parent_key ?? '');
  });
  return wrong.map((each) => `wrong parent: ${each.fides_key}`);
}

function dangling(given: Manifest): string[] {
  const has = (defaults: ReadonlySet<string>, own: { fides_key: string }[]) => (one: string) =>
    defaults.has(one) || own.some((each) => each.fides_key === one);
  const isCategory = has(defaultDataCategories, given.data_category);
  const isUse = has(defaultDataUses, given.data_use);
  const isSubject = has(defaultDataSubjects, given.data_subject);
  const isOrganization = has(new Set(), given.organization);
  const said = given.system.flatMap((each) => each.privacy_declarations);
  const parents = (all: Manifest['data_use']) => all.flatMap((each) => each.parent_key ?? []);
  const owned = [...given.data_category, ...given.data_use, ...given.data_subject, ...given.system];
  return [
    ...[...said.flatMap((each) => each.data_categories), ...parents(given.data_category)].filter(
      (one) => !isCategory(one),
    ),
    ...[...said.map((each) => each.data_use), ...parents(given.data_use)].filter((one) => !isUse(one)),
    ...said.flatMap((each) => each.data_subjects).filter((one) => !isSubject(one)),
    ...owned.map((each) => each.organization_fides_key).filter((one) => !isOrganization(one)),
  ].map((one) => `nowhere: ${one}`);
}

function flowless({ system: systems }: Manifest): string[] {
  return systems.flatMap(({ fides_key, ingress = [], privacy_declarations }) => {
    const from = privacy_declarations.flatMap((each) => each.ingress ?? []);
    const lacking = from.filter((one) => !ingress.some((each) => each.fides_key === one));
    return lacking.map((one) => `${fides_key} has no flow from ${one}`);
  });
}
