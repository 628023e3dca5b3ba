/** Names that mean one company here and another one there. */
import { fill } from '../sentence/sentence.ts';
import type { SnapshotStatement } from '../snapshot/snapshot.ts';
import { findingSentences } from './finding-sentence.ts';
import { law } from './law.ts';
import type { LintedVersion } from './library.ts';
import type { FindingRule } from './rule.ts';
import { saidOfKind } from './said.ts';

const aliasDiffers: FindingRule = {
  id: 'alias-differs',
  edition: 1,
  title: 'One name, several companies',
  severity: 'warning',
  basis: law.deception,
  find: (version, { versions }) =>
    aliases(version).flatMap((alias) => {
      const others = versions
        .filter((other) => other.reading.policy.key > version.reading.policy.key)
        .map((other) => ({
          version: other,
          statements: aliases(other).filter((each) => isAnother(each, other, alias, version)),
        }));
      const elsewhere = others.filter(({ statements }) => statements.length);
      if (!elsewhere.length) return [];
      const uses = [{ version, statements: [alias] }, ...elsewhere].flatMap((use) =>
        use.statements.map(
          (each) => `${namesIn(use.version, each)} in “${use.version.reading.policy.title}”`,
        ),
      );
      return [
        {
          message: fill(findingSentences.oneName, { term: termOf(alias), uses: uses.join(', and for ') }),
          statements: [alias],
          elsewhere,
        },
      ];
    }),
};

const aliases = (version: LintedVersion) =>
  saidOfKind(version, 'definition').filter(({ definedEntities }) => definedEntities.length > 0);
const termOf = ({ terms }: SnapshotStatement) => terms?.definition?.term ?? '';
const termsIn = ({ reading }: LintedVersion, { definedEntities }: SnapshotStatement) =>
  definedEntities.flatMap((id) => reading.terms[id] ?? []);
const namesIn = (version: LintedVersion, alias: SnapshotStatement) =>
  termsIn(version, alias)
    .map(({ name }) => name)
    .join(', ');

/** Within one family alone: everybody may be "we", but a name both companies bear is one of the family's. */
function isAnother(
  a: SnapshotStatement,
  aIn: LintedVersion,
  b: SnapshotStatement,
  bIn: LintedVersion,
): boolean {
  const term = termOf(a).toLowerCase();
  const [here, there] = [termsIn(aIn, a), termsIn(bIn, b)];
  const bears = ({ name }: { name: string }) => name.toLowerCase().includes(term);
  const isSame =
    here.every(({ key }) => there.some((each) => each.key === key)) && here.length === there.length;
  return term !== '' && term === termOf(b).toLowerCase() && !isSame && here.some(bears) && there.some(bears);
}

export const definitionRules = [aliasDiffers];
