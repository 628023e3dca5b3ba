/** What is said about children, against the law and between documents. */
import { fill } from '../sentence/sentence.ts';
import type { SnapshotStatement } from '../snapshot/snapshot.ts';
import { findingSentences } from './finding-sentence.ts';
import { law } from './law.ts';
import type { LintedVersion } from './library.ts';
import type { FindingRule } from './rule.ts';
import { listed, saidOfKind } from './said.ts';

const belowLaw: FindingRule = {
  id: 'children-age-below-law',
  edition: 1,
  title: 'Age of children below the law’s',
  severity: 'error',
  basis: law.children,
  find: (version) =>
    withAge(version)
      .filter((each) => ageIn(each) < 13)
      .map((each) => ({
        message: fill(findingSentences.belowAge, { age: ageIn(each) }),
        statements: [each],
      })),
};

const differing: FindingRule = {
  id: 'children-age-differs',
  edition: 1,
  title: 'Two ages of children on one platform',
  severity: 'warning',
  basis: law.childrenNotice,
  find: (version, { versions }) => {
    const own = withAge(version);
    const alongside = versions.filter((each) => isBeside(version, each)).map((each) => besides(each, own));
    const elsewhere = alongside.filter(({ statements }) => statements.length);
    const within = own.filter((each) => own.some((other) => ageIn(other) !== ageIn(each)));
    if (!within.length && !elsewhere.length) return [];
    const all = [...own, ...elsewhere.flatMap(({ statements }) => statements)];
    const ages = [...new Set(all.map(ageIn))].sort((a, b) => a - b).map(String);
    return [
      { message: fill(findingSentences.agesDiffer, { list: listed(ages) }), statements: own, elsewhere },
    ];
  },
};

const besides = (version: LintedVersion, own: readonly SnapshotStatement[]) => ({
  version,
  statements: withAge(version).filter((each) => own.some((one) => ageIn(one) !== ageIn(each))),
});

/** Two documents that stand on one platform; the pair is told once, with the first by key. */
const isBeside = ({ reading, standing }: LintedVersion, other: LintedVersion) =>
  standing === 'standing' &&
  other.standing === 'standing' &&
  reading.policy.key < other.reading.policy.key &&
  reading.platforms.some(({ id }) => other.reading.platforms.some((each) => each.id === id));

const withoutRemedy: FindingRule = {
  id: 'children-remedy-not-stated',
  edition: 1,
  title: 'What happens to children’s information is not said',
  severity: 'note',
  basis: law.childrenDeletion,
  find: (version) => {
    const all = saidOfKind(version, 'children');
    const disclaimed = all.filter(({ terms }) => isDisclaimer(terms?.children?.standard ?? null));
    const isRemedied = all.some(
      ({ terms, actions }) => terms?.children?.remedy || actions.includes('delete'),
    );
    if (!disclaimed.length || isRemedied) return [];
    const message = findingSentences.childrenUnsaid;
    return [{ message, statements: disclaimed }];
  },
};

const isDisclaimer = (standard: string | null) =>
  standard === 'no-knowing' || standard === 'no-active-effort';
const withAge = (version: LintedVersion) =>
  saidOfKind(version, 'children').filter(({ terms }) => terms?.children?.ageBelow != null);
const ageIn = ({ terms }: SnapshotStatement) => terms?.children?.ageBelow ?? 0;

export const childRules = [belowLaw, differing, withoutRemedy];
