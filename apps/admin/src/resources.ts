/** Every resource of the dashboard, in the groups and order of its menu. */
import { affiliation } from './affiliation/resource.ts';
import { apiToken } from './api-token/resource.ts';
import { app } from './app/resource.ts';
import { appAdoption } from './app-adoption/resource.ts';
import { approval } from './approval/resource.ts';
import { change } from './change/resource.ts';
import { changeNotice } from './change-notice/resource.ts';
import { closure } from './closure/resource.ts';
import { collectionMethod } from './collection-method/resource.ts';
import { comment } from './comment/resource.ts';
import { coverage } from './coverage/resource.ts';
import { dataCategory } from './data-category/resource.ts';
import { erratum } from './erratum/resource.ts';
import { fetchEvidence } from './fetch-evidence/resource.ts';
import { findingAcceptance } from './finding/resource.ts';
import { incident } from './incident/resource.ts';
import { invitation } from './invitation/resource.ts';
import { jobRound } from './job-round/resource.ts';
import { sentence } from './language/say.ts';
import { legalEntity } from './legal-entity/resource.ts';
import { materialRule } from './material-rule/resource.ts';
import { member } from './member/resource.ts';
import { obligationDone } from './obligation/resource.ts';
import { party } from './party/resource.ts';
import { platform } from './platform/resource.ts';
import { policy } from './policy/resource.ts';
import { policyVersion } from './policy-version/resource.ts';
import { posting } from './posting/resource.ts';
import { purpose } from './purpose/resource.ts';
import { sourceDocument } from './source-document/resource.ts';
import { statement } from './statement/resource.ts';
import { subscription } from './subscription/resource.ts';
import { textMark } from './text-mark/resource.ts';

export const menu = [
  { title: sentence('Policies'), resources: [policy, policyVersion, statement, change] },
  { title: sentence('Notices'), resources: [changeNotice, posting, fetchEvidence, incident] },
  {
    title: sentence('Decisions'),
    resources: [approval, comment, materialRule, erratum, findingAcceptance, obligationDone],
  },
  { title: sentence('Family'), resources: [legalEntity, affiliation, platform, coverage, closure] },
  { title: sentence('Vocabularies'), resources: [dataCategory, purpose, party, collectionMethod] },
  { title: sentence('Telling'), resources: [subscription, app, appAdoption] },
  {
    title: sentence('Register'),
    resources: [sourceDocument, textMark, member, invitation, apiToken, jobRound],
  },
];

export const resources = menu.flatMap((group) => group.resources);
