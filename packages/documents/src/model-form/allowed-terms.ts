/** The terms that the form allows, 12 CFR part 1016, appendix, C.2(b) and C.3(a)(3). */
const listed = (words: string): readonly string[] => words.split(';').map((each) => each.trim());

export const informationTerms = listed(
  `income; account balances; payment history; transaction history; transaction or loss history; credit history;
  credit scores; assets; investment experience; credit-based insurance scores; insurance claim history;
  medical information; overdraft history; purchase history; account transactions; risk tolerance;
  medical-related debts; credit card or other debt; mortgage rates and payments; retirement assets;
  checking account information; employment information; wire transfer instructions`,
);

export const collectionTerms = listed(
  `open an account; deposit money; pay your bills; apply for a loan; use your credit or debit card;
  seek financial or tax advice; apply for insurance; pay insurance premiums; file an insurance claim;
  seek advice about your investments; buy securities from us; sell securities to us; direct us to buy securities;
  direct us to sell your securities; make deposits or withdrawals from your account;
  enter into an investment advisory contract; give us your income information; provide employment information;
  give us your employment history; tell us about your investment or retirement portfolio;
  tell us about your investment or retirement earnings; apply for financing; apply for a lease;
  provide account information; give us your contact information; pay us by check; give us your wage statements;
  provide your mortgage information; make a wire transfer; tell us who receives the money;
  tell us where to send the money; show your government-issued ID; show your driver’s license;
  order a commodity futures or option trade`,
);

/** Terms of the starting vocabulary that are one of them by another name. */
const sameAs: Record<string, string> = {
  'checking-history': 'checking account information',
  'consumer-report': 'credit history',
  'medical-health': 'medical information',
  occupation: 'employment information',
};

/** A term of the register stands for the one of the form whose words make its key. */
export function allowedTerm(key: string, allowed: readonly string[]): string | null {
  const same = sameAs[key];
  if (same !== undefined && allowed.includes(same)) return same;
  return allowed.find((each) => slugOf(each) === key) ?? null;
}

const slugOf = (words: string) => words.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
