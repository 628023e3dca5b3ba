/** Every resource of the dashboard, in the groups and order of its menu. */
import { affiliation } from './affiliation/resource.ts';
import { apiToken } from './api-token/resource.ts';
import { approval } from './approval/resource.ts';
import { change } from './change/resource.ts';
import { changeNotice } from './change-notice/resource.ts';
import { collectionMethod } from './collection-method/resource.ts';
import { coverage } from './coverage/resource.ts';
import { dataCategory } from './data-category/resource.ts';
import { erratum } from './erratum/resource.ts';
import { fetchEvidence } from './fetch-evidence/resource.ts';
import { findingAcceptance } from './finding/resource.ts';
import { incident } from './incident/resource.ts';
import { invitation } from './invitation/resource.ts';
import { jobRound } from './job-round/resource.ts';
import { legalEntity } from './legal-entity/resource.ts';
import { materialRule } from './material-rule/resource.ts';
import { member } from './member/resource.ts';
import { party } from './party/resource.ts';
import { platform } from './platform/resource.ts';
import { policy } from './policy/resource.ts';
import { policyVersion } from './policy-version/resource.ts';
import { posting } from './posting/resource.ts';
import { purpose } from './purpose/resource.ts';
import { sourceDocument } from './source-document/resource.ts';
import { statement } from './statement/resource.ts';
import { textMark } from './text-mark/resource.ts';

export const menu = [
  { title: 'Policies', resources: [policy, policyVersion, statement, change] },
  { title: 'Notices', resources: [changeNotice, posting, fetchEvidence, incident] },
  { title: 'Decisions', resources: [approval, materialRule, erratum, findingAcceptance] },
  { title: 'Family', resources: [legalEntity, affiliation, platform, coverage] },
  { title: 'Vocabularies', resources: [dataCategory, purpose, party, collectionMethod] },
  { title: 'Register', resources: [sourceDocument, textMark, member, invitation, apiToken, jobRound] },
];

export const resources = menu.flatMap((group) => group.resources);
