/** Reads a version, or a policy, with everything that decisions about it rest on. */
import { refuse } from '@privacy-register/schema/kit/refusal';
import {
  type Dossier,
  type PolicyState,
  predecessorOf,
  type Vocabulary,
  versionsBefore,
} from '@privacy-register/schema/lifecycle/dossier';
import type { Model } from '@privacy-register/schema/lifecycle/draft';
import { applicableRules } from '@privacy-register/schema/material-rule/applicable-rules';
import type { PolicyVersion } from '@privacy-register/schema/record/policy-version';
import { vocabularies } from '@privacy-register/schema/record/vocabulary';
import { isSnapshot } from '@privacy-register/schema/snapshot/snapshot';
import type { Reader } from './read/reader.ts';

export async function policyState(read: Reader, policyId: string): Promise<PolicyState> {
  const policy = await read.get('policy', policyId);
  if (!policy) return refuse('not-found', 'There is no such policy.', 'policy');
  const of = { policy: { eq: policyId } };
  const [versions, coverage, platforms, publishers] = await Promise.all([
    read.all('policy-version', { and: [of, { status: { ne: 'archived' } }] }),
    read.all('coverage', of),
    read.all('platform', {}),
    read.many('legal-entity', policy.publishers),
  ]);
  return { policy, versions, coverage, platforms, publishers: [...publishers.values()] };
}

export async function dossierOf(read: Reader, versionId: string, now: string): Promise<Dossier> {
  const found = await read.get('policy-version', versionId);
  if (!found) return refuse('not-found', 'There is no such version.', 'version');
  const state = await policyState(read, found.policy);
  // The version as it stands among the others: one that moved meanwhile must not meet itself.
  const version = state.versions.find((each) => each.id === versionId) ?? found;
  const of = { version: { eq: versionId } };
  const [
    model,
    before,
    notices,
    differences,
    approvals,
    rules,
    closures,
    vocabulary,
    snapshot,
    adopting,
    observed,
  ] = await Promise.all([
    modelOf(read, version),
    predecessor(read, predecessorOf(versionsBefore(state.versions, version), now)),
    read.all('change-notice', of),
    read.all('change', of, { field: 'order', direction: 'asc' }),
    read.all('approval', of),
    read.all('material-rule', {}),
    read.all('closure', {}),
    vocabularyOf(read),
    snapshotOf(read, versionId),
    observedBase(read, version.base),
    observedStatements(read, version.policy),
  ]);
  const [postings, incidents] = await Promise.all([
    read.all('posting', { notice: { is: of } }),
    read.all('incident', of),
  ]);
  const { statements, marks } = model;
  return {
    ...state,
    version,
    statements,
    marks,
    snapshot: snapshot?.content ?? null,
    predecessor: before,
    adopting,
    observed,
    differences,
    notices,
    postings,
    incidents,
    approvals,
    rules: applicableRules(rules, now),
    closures,
    vocabulary,
  };
}

export async function modelOf(read: Reader, version: PolicyVersion): Promise<NonNullable<Model>> {
  const of = { version: { eq: version.id } };
  const [statements, marks] = await Promise.all([
    read.all('statement', of, { field: 'order', direction: 'asc' }),
    read.all('text-mark', of),
  ]);
  return { version, statements, marks };
}

export async function snapshotOf(read: Reader, versionId: string) {
  const [snapshot] = await read.all('snapshot', { version: { eq: versionId } });
  if (!snapshot) return null;
  const { sha256, content } = snapshot;
  if (!isSnapshot(content)) throw new Error(`Snapshot ${snapshot.id} is not one`);
  return { sha256, content };
}

async function predecessor(read: Reader, version: PolicyVersion | null): Promise<Dossier['predecessor']> {
  if (!version) return null;
  const [model, snapshot] = await Promise.all([modelOf(read, version), snapshotOf(read, version.id)]);
  return { ...model, sha256: snapshot?.sha256 ?? '' };
}

export async function vocabularyOf(read: Reader): Promise<Vocabulary> {
  const [terms, entities, affiliations] = await Promise.all([
    Promise.all(vocabularies.map((type) => read.all(type.name, {}))),
    read.all('legal-entity', {}),
    read.all('affiliation', {}),
  ]);
  return { terms: terms.flat(), entities, affiliations };
}

/** An adoption is compared with the observed version that it was drafted from. */
async function observedBase(read: Reader, base: string | null): Promise<Dossier['adopting']> {
  const version = base === null ? null : await read.get('policy-version', base);
  return version?.status === 'observed' ? modelOf(read, version) : null;
}

const observedStatements = (read: Reader, policy: string) =>
  read.all('statement', { version: { is: { policy: { eq: policy }, status: { eq: 'observed' } } } });
