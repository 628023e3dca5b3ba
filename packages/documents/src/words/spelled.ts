/** Stored words as people write them: `opt-out` reads "Opt-out", `in-review` "In review". */
const spellings: Record<string, string> = {
  dpv: 'DPV',
  email: 'E-mail',
  en: 'English',
  es: 'Spanish',
  fr: 'French',
  glba: 'GLBA',
  'glba-notice': 'GLBA notice',
  gpc: 'GPC',
  hipaa: 'HIPAA',
  'hipaa-notice': 'HIPAA notice',
  html: 'A fetch of its pages',
  attested: 'Two people',
  faq: 'FAQ',
  'opt-in': 'Opt-in',
  'opt-out': 'Opt-out',
  'no-opt-out': 'No opt-out',
  'opt-out-notice': 'Opt-out notice',
  pin: 'PIN',
  'reg-s-p': 'Regulation S-P',
  'us-federal': 'US federal',
  'federal-reserve-banks': 'Federal Reserve Banks',
  'user-id': 'User ID',
  'not-material': 'Not material',
  'e-card': 'E-card',
  'broker-dealer': 'Broker-dealer',
  'co-branded-website': 'Co-branded website',
  'anti-malware': 'Anti-malware',
};

export function spelled(word: string): string {
  const plain = word.replaceAll('-', ' ');
  const known = Object.hasOwn(spellings, word) ? spellings[word] : undefined;
  return known ?? `${plain.charAt(0).toUpperCase()}${plain.slice(1)}`;
}

/** In the middle of a sentence. */
export const spelledLow = (word: string) => {
  const text = spelled(word);
  return /^[A-Z]{2}/.test(text) ? text : `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
};

/** Words said in a language, in the middle of a sentence; GLBA stays. */
export const lowOf = (words: string, say: (english: string) => string): string =>
  /^[A-Z]{2}/.test(words) ? say(words) : low(say(words));

const low = (words: string): string => `${words.charAt(0).toLowerCase()}${words.slice(1)}`;
