/** Where the register is not what its audit chain says. */
export type Flaw =
  /** The entry was changed, is missing, or was put in. */
  | { what: 'entry'; sequence: number }
  /** A published checkpoint names another hash for this entry: the chain was written anew. */
  | { what: 'checkpoint'; sequence: number; reason: 'other-hash' | 'entry-missing' | 'bad-signature' }
  /** A kept personal value is not the one that was hashed into the chain. */
  | { what: 'personal-value'; sequence: number }
  /** `sequence` is the entry that said last what the record holds; null where none ever did. */
  | { what: 'record'; type: string; id: string; fields: string[]; sequence: number | null }
  | { what: 'missing-record'; type: string; id: string; sequence: number }
  /** A picture that a look at a site names, by its SHA-256. */
  | { what: 'picture'; sha256: string; look: string; reason: 'missing' | 'changed' };

export function inWords(flaw: Flaw): string {
  switch (flaw.what) {
    case 'entry':
      return `Audit entry ${flaw.sequence} is not as it was written, or is missing.`;
    case 'checkpoint':
      return `The checkpoint at entry ${flaw.sequence} does not hold: ${reasons[flaw.reason]}.`;
    case 'personal-value':
      return `A personal value of audit entry ${flaw.sequence} is not the one it was.`;
    case 'missing-record':
      return `${flaw.type} ${flaw.id} is missing; audit entry ${flaw.sequence} says what it held.`;
    case 'picture':
      return `The picture ${flaw.sha256} of the look ${flaw.look} ${pictureReasons[flaw.reason]}.`;
    case 'record':
      if (flaw.sequence === null) return `${flaw.type} ${flaw.id} was never entered in the audit chain.`;
      return `${flaw.type} ${flaw.id} is not what audit entry ${flaw.sequence} says: ${flaw.fields.join(', ')}.`;
  }
}

const pictureReasons = { missing: 'is missing', changed: 'is not what was kept' };

const reasons = {
  'other-hash': 'the entry has another hash now',
  'entry-missing': 'there is no such entry any more',
  'bad-signature': 'its signature was not made with its key',
};
