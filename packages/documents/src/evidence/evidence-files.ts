/** The evidence of a notice as files that anybody can read, check and keep without the register. */
import type { Evidence, EvidenceFile } from '@privacy-register/schema/evidence/evidence';
import { hashOfBytes, manifestOf } from '@privacy-register/schema/evidence/manifest';
import { canonical } from '@privacy-register/schema/kit/canonical';
import { readme } from './readme.ts';

type Surroundings = { verifier: string; publicUrl: string };

export function evidenceFiles(evidence: Evidence, { verifier, publicUrl }: Surroundings): EvidenceFile[] {
  const { chain, records, version, before, dossier, checkpoints, pictures } = evidence;
  const { links, ...head } = chain;
  const program = file('verify.mjs', verifier);
  const files = [
    file('README.txt', readme({ ...evidence, publicUrl, verifierHash: hashOfBytes(program.bytes) })),
    program,
    file('chain.jsonl', `${[head, ...links].map(canonical).join('\n')}\n`),
    json('checkpoints.json', checkpoints),
    json('dossier.json', dossier),
    json('before.json', before),
    json('clauses.json', clausesOf(evidence)),
    json('why-this-date.json', version.reckoning),
    ...records.map((each) => json(`records/${each.type}.json`, each.records)),
    ...pictures,
  ];
  return [...files, manifestOf(files)].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** The clauses that bind, each with the statement that says it. */
const clausesOf = ({ snapshot, before }: Evidence) =>
  snapshot.clauses.map((clause) => {
    const said = before?.content.statements.find(({ key }) => key === clause.statementKey);
    return { clause, statement: said ?? null };
  });

const file = (path: string, text: string): EvidenceFile => ({ path, bytes: new TextEncoder().encode(text) });

/** Keys in order, so that the same state gives the same bytes. */
const json = (path: string, value: unknown): EvidenceFile =>
  file(path, `${JSON.stringify(JSON.parse(canonical(value)), null, 2)}\n`);
