import { hashOf, isSame, sha256 } from './hash.mjs';

/** The hashes that records name of texts, and of what was approved. */
export function checkDocuments(
  { version, snapshot, notices, looks, approvals, dossier, before, clauses },
  tell,
) {
  const { content } = snapshot;
  const flaws = tell.flaws.length;
  if (hashOf(content) !== snapshot.sha256)
    tell.flaw('records/snapshot.json', 'has not the SHA-256 it names.');
  else tell.checked('The posted version is what was frozen at posting, to the letter.');
  for (const { id, text, sha256: hash } of notices)
    if (noticeHash(text) !== hash)
      tell.flaw('records/change-notice.json', `the text of ${id} has not the SHA-256 it names.`);
  for (const { id, region, sha256: hash } of looks)
    if (hash !== null && region !== null && noticeHash(region) !== hash)
      tell.flaw('records/fetch-evidence.json', `the region seen in ${id} has not the SHA-256 it names.`);
  if (tell.flaws.length === flaws)
    tell.checked(
      `The texts of ${notices.length} notices and of ${looks.length} looks at sites have the SHA-256 they name.`,
    );
  checkApproval({ version, content, approvals, dossier, before }, tell);
  checkClauses({ content, before, clauses }, tell);
}

/** Pictures have their hash as a name; each one that a look names is there. */
export function checkPictures({ looks, pictures }, tell) {
  const flaws = tell.flaws.length;
  for (const [path, bytes] of pictures)
    if (path !== `pictures/${sha256(bytes)}.png`) tell.flaw(path, 'is not the picture that its name tells.');
  const named = new Set(looks.map(({ picture }) => picture ?? null).filter((hash) => hash !== null));
  for (const hash of named)
    if (!pictures.has(`pictures/${hash}.png`))
      tell.flaw(`pictures/${hash}.png`, 'is named by a look, and missing.');
  if (named.size && tell.flaws.length === flaws)
    tell.checked(`${named.size} pictures of sites have the SHA-256 that the looks name.`);
}

/** What was approved: the snapshot before it had a number and a notice, and what stood behind it. */
function checkApproval({ version, content, approvals, dossier, before }, tell) {
  const { citation, chosenAt, ...behind } = dossier;
  const asApproved = { ...content.version, number: 0, ground: '', citation, chosenAt };
  const hash = hashOf({ shown: { ...content, version: asApproved, notice: null }, chosenAt, ...behind });
  const granted = approvals.filter(({ step, status }) => step === 'approve' && status === 'granted');
  if (version.dossierHash !== hash)
    return tell.flaw('dossier.json', 'what was posted is not what the hash of the approved dossier tells.');
  if (!granted.some(({ dossierHash }) => dossierHash === hash))
    return tell.flaw('records/approval.json', 'no approval was granted for the dossier that was posted.');
  const own = granted.filter(({ decidedBy }) =>
    [...version.editors, version.submittedBy].includes(decidedBy),
  );
  if (own.length)
    return tell.flaw('records/approval.json', 'the approval was granted by somebody who edited it.');
  if (
    (before?.sha256 ?? null) !== (dossier.base?.sha256 ?? null) ||
    (before && hashOf(before.content) !== before.sha256)
  )
    return tell.flaw('before.json', 'is not the version before that the approved dossier names.');
  tell.checked('What was posted is what a second person approved, hash for hash.');
}

/** The clauses that bind are clauses of the version before it, word for word. */
function checkClauses({ content, before, clauses }, tell) {
  const told = clauses.map(({ clause }) => clause);
  if (!isSame(told, content.clauses))
    return tell.flaw('clauses.json', 'are not the clauses of the posted version.');
  if (told.length === 0) return tell.unchecked('No clause of the version before binds the change.');
  const { statements = [], version } = before?.content ?? {};
  const isSaid = ({ clause, statement }) => {
    const said = statements.find(({ key }) => key === clause.statementKey);
    const isOfVersion = version?.number === clause.versionNumber;
    return isOfVersion && isSame(statement, said) && isSame(said?.terms?.change, clause.terms);
  };
  if (!clauses.every(isSaid))
    return tell.flaw('clauses.json', 'the version before does not say a clause in these terms.');
  const names = told.map(({ statementKey }) => `"${statementKey}"`).join(', ');
  tell.checked(`What binds stands in version ${version.number}, as ${names}.`);
}

/** As a site shows it: composed letters, every run of white space one space, none at the ends. */
const noticeHash = (text) =>
  sha256(
    text
      .normalize('NFC')
      .replace(/\p{White_Space}+/gu, ' ')
      .trim(),
  );
