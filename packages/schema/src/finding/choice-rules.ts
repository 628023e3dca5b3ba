/** Choices that cannot be made or whose effect cannot be dated, and sharing that leaves none. */

import type { SnapshotStatement } from '../snapshot/snapshot.ts';
import { findingSentences } from './finding-sentence.ts';
import { law } from './law.ts';
import type { LintedVersion } from './library.ts';
import type { FindingRule } from './rule.ts';
import { isPlain, names, ofKind, reaches } from './said.ts';

const withoutChannel: FindingRule = {
  id: 'choice-without-channel',
  edition: 1,
  title: 'A choice without a way to make it',
  severity: 'warning',
  basis: law.optOutMeans,
  find: (version) =>
    choices(version, 'opt-out', 'close-account')
      .filter(({ terms, links }) => !terms?.choice?.channels.length && !links.some(({ url }) => url))
      .map((choice) => ({ message: findingSentences.choiceUnsaid, statements: [choice] })),
};

const withoutDeadline: FindingRule = {
  id: 'opt-out-without-deadline',
  edition: 1,
  title: 'Opt-outs without a day',
  severity: 'note',
  basis: law.optOutPromptly,
  find: (version) => {
    const all = choices(version, 'opt-out');
    const dated = all.filter(({ terms }) => terms?.choice?.deadline);
    const isDated = ({ purposes }: SnapshotStatement) =>
      dated.some((each) => reaches(version.reading, each.purposes, purposes));
    const open = all.filter((each) => !dated.includes(each) && !isDated(each) && !isAtOnce(each));
    const message = findingSentences.choiceUndated;
    return open.length ? [{ message, statements: open }] : [];
  },
};

/** What a person does alone, without asking us. */
const ownHand: readonly string[] = ['browser-settings', 'third-party-page', 'account-settings'];

function isAtOnce({ terms }: SnapshotStatement): boolean {
  const channels = terms?.choice?.channels ?? [];
  return channels.length > 0 && channels.every((each) => ownHand.includes(each));
}

const emailDays = { 'calendar-day': 14, 'business-day': 10, hour: 14 * 24, month: 0, year: 0 };

const slowerThanLaw: FindingRule = {
  id: 'email-opt-out-too-slow',
  edition: 1,
  title: 'E-mail goes on for too long',
  severity: 'error',
  basis: law.emailOptOut,
  find: (version) =>
    choices(version, 'opt-out').flatMap((choice) => {
      const { deadline, channels = [] } = choice.terms?.choice ?? {};
      const isByEmail = channels.some((each) => each === 'email' || each === 'message-link');
      if (!isByEmail || !deadline?.unit || deadline.count === null) return [];
      if (!names(version.reading, choice.purposes, 'marketing')) return [];
      if (deadline.count <= emailDays[deadline.unit]) return [];
      const message = findingSentences.emailTooSlow;
      return [{ message, statements: [choice] }];
    }),
};

const marketingWithoutChoice: FindingRule = {
  id: 'marketing-by-others-without-choice',
  edition: 1,
  title: 'Others may market, and there is no way out',
  severity: 'error',
  basis: law.sharingForMarketing,
  find: (version) =>
    sharedFor(version, 'third-party-marketing').map((claim) => ({
      message: findingSentences.noOptOut,
      statements: [claim],
    })),
};

const affiliateMarketingWithoutChoice: FindingRule = {
  id: 'marketing-by-affiliates-without-choice',
  edition: 1,
  title: 'Affiliates may market, and there is no way out',
  severity: 'error',
  basis: law.affiliateMarketing,
  find: (version) =>
    sharedFor(version, 'affiliate-marketing').map((claim) => ({
      message: findingSentences.noOptOut,
      statements: [claim],
    })),
};

/** Disclosures for that purpose which rest neither on consent nor on a choice of this version. */
function sharedFor(version: LintedVersion, purpose: string): SnapshotStatement[] {
  const { reading } = version;
  const offers = choices(version, 'opt-out');
  return ofKind(version, 'disclosure').filter(
    (claim) =>
      isPlain(claim) &&
      names(reading, claim.purposes, purpose) &&
      !claim.legalBases.some((basis) => basis === 'consent' || basis === 'no-opt-out') &&
      !offers.some((offer) => isAbout(offer, claim, version)),
  );
}

/** A choice about messages is none about sharing: it has to speak of recipients, or of disclosing. */
function isAbout(offer: SnapshotStatement, claim: SnapshotStatement, { reading }: LintedVersion): boolean {
  const recipients = offer.recipients.length
    ? reaches(reading, offer.recipients, claim.recipients) ||
      reaches(reading, claim.recipients, offer.recipients)
    : offer.actions.includes('disclose');
  return recipients && (offer.purposes.length === 0 || reaches(reading, offer.purposes, claim.purposes));
}

type Mechanism = NonNullable<NonNullable<SnapshotStatement['terms']>['choice']>['mechanism'];

const choices = (version: LintedVersion, ...mechanisms: Mechanism[]) =>
  ofKind(version, 'choice').filter(
    (each) => isPlain(each) && mechanisms.some((one) => one === each.terms?.choice?.mechanism),
  );

export const choiceRules = [
  withoutChannel,
  withoutDeadline,
  slowerThanLaw,
  marketingWithoutChoice,
  affiliateMarketingWithoutChoice,
];
