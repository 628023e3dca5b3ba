import type { Evidence } from '@privacy-register/schema/evidence/evidence';

type Told = Pick<Evidence, 'notice' | 'version' | 'snapshot'> & { publicUrl: string; verifierHash: string };

/** What a person who never saw the register has to know. */
export function readme({ notice, version, snapshot, publicUrl, verifierHash }: Told): string {
  return `EVIDENCE OF A PRIVACY NOTICE

Notice   ${notice.id}, issued ${notice.issuedAt}
Change   ${snapshot.policy.title}, version ${snapshot.version.number}
Posted   ${version.postedAt}
In force ${version.effectiveAt ?? 'no date is set'}

These files say which notice was given of this change, where it was seen and when, which
promise it keeps, how the date came out of it, and who approved what. Instants are in UTC.

CHECK IT

Unpack everything into an empty folder. With Node 22 or later, and without any network:

    node verify.mjs

It says what it checked, what is wrong and what it cannot tell. Its exit code is 0 where
everything that was checked holds, and 1 otherwise.

A program that came with the evidence can lie about it. So take verify.mjs from somewhere
else where it matters: from the register, or from a copy that you kept. It is the same for
every notice, and is given the folder:

    ${publicUrl}/.well-known/privacy-register/verify.mjs
    node path/to/verify.mjs path/to/folder

The one in this folder has, unless both were changed, this SHA-256:

    ${verifierHash}

The register tells the same hash with every download, in the header
Evidence-Verifier-Sha256, and that of the whole file in the header Repr-Digest.

THE FILES

manifest.json        every other file, with its size and its SHA-256
records/             what the register holds: the version, its snapshot, notices, postings,
                     looks at sites, differences, approvals, incidents, errata
pictures/            what a browser saw of the sites, where one looked; named by their SHA-256
why-this-date.json   the steps from the last site that showed the notice to the date
clauses.json         the promises that bind, as the version before says them
before.json          that version, as it was frozen when it was posted
dossier.json         what stood behind the approval, beside what was posted
chain.jsonl          a part of the register's audit chain, a line an entry: whole for the
                     records above, by a hash alone for all others between them
checkpoints.json     where the chain stood at some instants, signed, with the public key
verify.mjs           the verifier

WHAT IS CHECKED

- Each file is the one that the manifest lists, none is missing, none was added.
- Each entry of the chain has the hash that its words and the entry before give.
- The checkpoints are signed, and agree with the chain.
- Each record holds what its entries say, revision after revision.
- The frozen version, the notices and what was seen on sites have the hashes they name.
- What was posted is what was approved, by somebody who did not write it.
- The clauses stand in the version before, and the date comes out of them: counted anew from
  the entries, for calendar days, hours, waits that laws ask for and a chosen instant.

WHAT IT CANNOT TELL

- Whether the public key is the register's. Whoever can write every file here can also sign
  with a key of their own. Compare it with ${publicUrl}/.well-known/privacy-register/checkpoint
  or with a checkpoint that you kept from before: node verify.mjs --checkpoint kept.json
- Whether something was left out at the end: a later entry, or a record that no file names.
  Entries that are there by their hash alone could be about the same records.
- Whether holidays are what the register counted as such; that at least as many calendar
  days passed is checked.
- Whether the rules of law and the class of each difference are right: people decide that.
- Whether a site really sent what the register says it saw. The register is the witness.

PEOPLE

Nobody's name or address is in these files. Ids that begin with mbr_ stand for members of
the staff; only the register knows whose they are. Reasons and comments are as staff wrote
them.
`;
}
