/** Says whether a stretch of words that stops at a full stop ends there, given what follows. */
export function endsSentence(stretch: string, next: string): boolean {
  const last = /(\S+)\s*$/.exec(stretch.replace(/[\u2060)\]"'”’]+(?=\s*$)/u, ''))?.[1] ?? '';
  const word = last.replace(/^[\u2060([{"'“‘]+/u, '').toLowerCase();

  if (!word.endsWith('.')) return true;
  if (neverLast.has(word) || /^\p{L}\.$/u.test(word)) return false;
  return !sometimesLast.has(word) || opensSentence(next);
}

/** Abbreviations that something always follows. */
const neverLast = new Set(
  [
    'e.g.',
    'i.e.',
    'cf.',
    'vs.',
    'mr.',
    'mrs.',
    'ms.',
    'dr.',
    'st.',
    'no.',
    'nos.',
    'attn.',
    'p.o.',
    'approx.',
  ].concat(['sec.', 'art.', 'incl.', 'esp.', 'viz.', 'ca.', 'par.', 'para.', 'fig.']),
);

/** Abbreviations that may stand last. */
const sometimesLast = new Set(
  [
    'inc.',
    'corp.',
    'co.',
    'ltd.',
    'llc.',
    'l.p.',
    'l.l.c.',
    'n.a.',
    'u.s.',
    'u.s.a.',
    'u.s.c.',
    'u.k.',
    'd.c.',
  ].concat(['e.u.', 'etc.', 'a.m.', 'p.m.', 'jr.', 'sr.', 'ave.', 'dept.', 'ph.d.', 'm.d.', 'al.']),
);

/** Words that open a sentence and are hardly ever part of a name. */
const openers = new Set(
  [
    'a',
    'all',
    'an',
    'and',
    'any',
    'as',
    'at',
    'before',
    'but',
    'by',
    'each',
    'except',
    'for',
    'from',
    'he',
  ].concat(
    [
      'her',
      'his',
      'how',
      'however',
      'i',
      'if',
      'in',
      'it',
      'its',
      'no',
      'nor',
      'not',
      'on',
      'once',
      'or',
      'our',
    ],
    [
      'please',
      'she',
      'some',
      'such',
      'that',
      'the',
      'their',
      'then',
      'there',
      'these',
      'they',
      'this',
      'those',
    ],
    [
      'to',
      'under',
      'unless',
      'until',
      'upon',
      'we',
      'what',
      'when',
      'where',
      'while',
      'who',
      'with',
      'you',
      'your',
    ],
  ),
);

function opensSentence(next: string): boolean {
  const word = /\p{L}[\p{L}’']*/u.exec(next)?.[0] ?? '';
  return openers.has(word.split(/[’']/)[0]?.toLowerCase() ?? '');
}
