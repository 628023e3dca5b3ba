import 'reflect-metadata';
import { vocabularyNames } from '@privacy-register/schema/vocabulary/succeed';
import type { GraphQLSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import { AcknowledgeResolver } from '../adoption/acknowledge.resolver.ts';
import { AdoptionResolver } from '../adoption/adoption.resolver.ts';
import { AffiliatesResolver } from '../answer/affiliates.resolver.ts';
import { AnswerResolver } from '../answer/answer.resolver.ts';
import { CompareResolver } from '../answer/compare.resolver.ts';
import { DiffResolver } from '../answer/diff.resolver.ts';
import { LawRuleResolver } from '../answer/law-rule.resolver.ts';
import { MayUseResolver } from '../answer/may-use.resolver.ts';
import { NoticePeriodResolver } from '../answer/notice-period.resolver.ts';
import { OptOutDueResolver } from '../answer/opt-out-due.resolver.ts';
import { PolicyResolver } from '../answer/policy.resolver.ts';
import { PostedVersionResolver } from '../answer/posted-version.resolver.ts';
import { PracticeResolver } from '../answer/practice.resolver.ts';
import { UpcomingResolver } from '../answer/upcoming.resolver.ts';
import { BulkResolver } from '../bulk/bulk.resolver.ts';
import { TableImportResolver } from '../bulk/table-import.resolver.ts';
import { CommentResolver } from '../comment/comment.resolver.ts';
import { ExportResolver } from '../export/export.resolver.ts';
import { ImportResolver } from '../export/import.resolver.ts';
import { FindingResolver } from '../finding/finding.resolver.ts';
import { MemberResolver } from '../member/member.resolver.ts';
import { ModelFormResolver } from '../model-form/model-form.resolver.ts';
import { CalendarFeedResolver } from '../obligation/calendar-feed.resolver.ts';
import { ObligationResolver } from '../obligation/obligation.resolver.ts';
import { SampleResolver } from '../sample/sample.resolver.ts';
import { SearchResolver } from '../search/search.resolver.ts';
import { CoverageResolver } from '../source-text/coverage.resolver.ts';
import { ObservationResolver } from '../source-text/observation.resolver.ts';
import {
  PostedPassagesResolver,
  QuoteResolver,
  StatementPassagesResolver,
} from '../source-text/quote.resolver.ts';
import { SourceTextResolver } from '../source-text/source-text.resolver.ts';
import { OutlookResolver } from '../step/outlook.resolver.ts';
import { PairedResolver } from '../step/paired.resolver.ts';
import { RuleResolver } from '../step/rule.resolver.ts';
import { VersionResolver } from '../step/version.resolver.ts';
import { DeliveryResolver, EventResolver } from '../telling/delivery.resolver.ts';
import { SubscriptionResolver } from '../telling/subscription.resolver.ts';
import { successionResolver } from '../vocabulary/succeed.resolver.ts';
import { WhereUsedResolver } from '../where-used/where-used.resolver.ts';
import { AuditResolver } from './audit.resolver.ts';
import { AuditHistoryResolver } from './audit-history.resolver.ts';
import { kept, listed, restored } from './listed.ts';
import { NodeResolver } from './node.resolver.ts';
import { changeResolver, listResolver, restoreResolver } from './record-resolver.ts';
import { relationsOf } from './relations.ts';

let built: Promise<GraphQLSchema> | undefined;

/** Built once per process: type-graphql keeps its metadata globally. */
export function schemaOnce(): Promise<GraphQLSchema> {
  built ??= buildSchema({
    resolvers: [
      AnswerResolver,
      PolicyResolver,
      PracticeResolver,
      MayUseResolver,
      ModelFormResolver,
      PostedVersionResolver,
      UpcomingResolver,
      DiffResolver,
      CompareResolver,
      AffiliatesResolver,
      NoticePeriodResolver,
      OptOutDueResolver,
      LawRuleResolver,
      ObligationResolver,
      CalendarFeedResolver,
      AdoptionResolver,
      AcknowledgeResolver,
      NodeResolver,
      AuditResolver,
      AuditHistoryResolver,
      WhereUsedResolver,
      VersionResolver,
      PairedResolver,
      OutlookResolver,
      RuleResolver,
      FindingResolver,
      CommentResolver,
      MemberResolver,
      SourceTextResolver,
      ObservationResolver,
      CoverageResolver,
      StatementPassagesResolver,
      PostedPassagesResolver,
      QuoteResolver,
      ExportResolver,
      SampleResolver,
      SearchResolver,
      BulkResolver,
      TableImportResolver,
      ImportResolver,
      SubscriptionResolver,
      DeliveryResolver,
      EventResolver,
      ...listed.map(listResolver),
      ...listed.map(relationsOf),
      ...kept.map(changeResolver),
      ...restored.map(restoreResolver),
      ...vocabularyNames.map(successionResolver),
    ],
    validate: false,
  });
  return built;
}
