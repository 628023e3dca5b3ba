/** Closed enumerations of the field, in its standard terms. */
export const statementKinds = [
  'coverage',
  'definition',
  'collection',
  'use',
  'disclosure',
  'choice',
  'access',
  'retention',
  'security',
  'children',
  'signal',
  'change',
  'contact',
  'obligation',
  'commitment',
  'disclaimer',
  'education',
] as const;
export const modalities = ['does', 'may', 'generally', 'commits', 'reserves', 'not-stated'] as const;
export const completenesses = ['exhaustive', 'illustrative'] as const;
export const actions = [
  'collect',
  'use',
  'combine',
  'aggregate',
  'disclose',
  'sell',
  'transfer',
  'retain',
  'delete',
  'protect',
] as const;
export const audiences = [
  'visitor',
  'consumer',
  'customer',
  'former-customer',
  'applicant',
  'insured',
  'account-holder',
  'subscriber',
  'child',
  'parent',
  'non-user',
] as const;
export const legalBases = [
  'consent',
  'parental-consent',
  'no-opt-out',
  'notice-at-collection',
  'permitted-by-law',
  'permitted-by-state-law',
  'required-by-law',
  'believed-required-by-law',
  'legal-process',
] as const;
export const necessities = ['optional', 'required', 'varies'] as const;
export const areas = ['public', 'secure', 'forum'] as const;
export const contexts = [
  'application',
  'registration',
  'contact-request',
  'information-request',
  'merchandise-order',
  'promotion',
  'survey',
  'support-request',
  'e-card',
] as const;
export const choiceMechanisms = [
  'opt-out',
  'opt-in',
  'refuse',
  'be-notified',
  'delete',
  'withhold',
  'close-account',
  'change-settings',
] as const;
export const channels = [
  'postal',
  'email',
  'phone',
  'web-page',
  'web-form',
  'message-link',
  'account-settings',
  'browser-settings',
  'third-party-page',
  'paper-form',
  'agent',
] as const;
export const childrenStandards = [
  'no-active-effort',
  'no-knowing',
  'not-directed',
  'parental-permission-expected',
  'parental-consent-required',
] as const;
export const retentionEvents = [
  'account-closed',
  'service-ended',
  'legal-obligation-ended',
  'dispute-resolved',
  'agreement-enforced',
  'request-fulfilled',
  'record-schedule',
  'cookie-expiry',
  'backup-overwritten',
] as const;
export const securityClasses = ['technical', 'administrative', 'physical'] as const;
export const securityMeasures = [
  'secure-storage',
  'encryption',
  'firewall',
  'password',
  'user-id',
  'pin',
  'activity-monitoring',
  'anti-malware',
  'security-review',
  'reasonable-measures',
] as const;
export const accessRights = ['verify', 'update', 'correct', 'delete'] as const;
export const signals = ['do-not-track', 'similar', 'gpc'] as const;
export const signalResponses = ['not-honored', 'honored'] as const;
export const coverageSelectors = [
  'own-website',
  'linking-website',
  'domestic-website',
  'application',
  'social-page',
  'interactive-feature',
  'third-party-website',
  'co-branded-website',
  'public-forum',
  'offline',
  'anywhere-else',
] as const;
export const contactKinds = ['postal', 'email', 'phone', 'web-page', 'web-form', 'agent'] as const;
export const contactStatuses = ['reachable', 'missing', 'dangling'] as const;
export const obligationNotices = ['glba-notice', 'opt-out-notice', 'hipaa-notice'] as const;
export const obligationTriggers = [
  'relationship-start',
  'anniversary',
  'before-disclosure',
  'plan-to-share',
] as const;
export const regimes = ['glba', 'hipaa', 'state-law', 'state-insurance', 'reg-s-p'] as const;
export const glbaReasons = [
  'everyday-business',
  'our-marketing',
  'joint-marketing',
  'affiliates-everyday-transactions',
  'affiliates-everyday-creditworthiness',
  'affiliates-to-market',
  'nonaffiliates-to-market',
] as const;
export const policyKinds = ['online-policy', 'glba-notice', 'hipaa-notice', 'faq'] as const;
export const textMarkKinds = [
  'no-fact',
  'artefact',
  'lost-text',
  'lost-link',
  'rewritten-link',
  'broken-markup',
  'stray-item',
  'object-for-party',
  'dangling-reference',
  'heading-without-body',
] as const;
export const deadlineUnits = ['calendar-day', 'business-day', 'hour', 'month', 'year'] as const;
export const changeScopes = ['any', 'adverse'] as const;
