/** What the notice names more exactly than the vocabulary that every register starts with. */
export const noticeOccasions = [
  { key: 'open-an-account', name: 'Opening an account' },
  { key: 'apply-for-insurance', name: 'Applying for insurance' },
  { key: 'pay-insurance-premiums', name: 'Paying premiums' },
  { key: 'file-an-insurance-claim', name: 'Filing a claim' },
  { key: 'buy-securities-from-us', name: 'Buying securities' },
] as const;

export const noticePartners = [
  { key: 'partner-banks', name: 'Banks' },
  { key: 'partner-brokerage-houses', name: 'Brokerage houses' },
] as const;
